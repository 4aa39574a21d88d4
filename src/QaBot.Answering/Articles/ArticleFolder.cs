using QaBot.Answering.Articles.Files;
using QaBot.Answering.Articles.Formats;

namespace QaBot.Answering.Articles;

/// <summary>A folder of articles, or a single file in its place.</summary>
/// <param name="root">The folder's or the file's path.</param>
/// <param name="followLinks">Whether links that lead out of the folder are followed.</param>
public sealed class ArticleFolder(string root, bool followLinks = false)
{
    private readonly ArticleFormats formats = new(new ArticleReadOptions());

    /// <summary>The endings of files that can hold an article, as a list for the user: ".docx, .html".</summary>
    public string EndingsInWords => formats.EndingsInWords;

    /// <summary>
    /// Lists what lies in the folder. Hidden files and folders and what editors leave behind are passed over unnamed; a
    /// linked folder is entered once.
    /// </summary>
    /// <exception cref="AnsweringException">There is no such folder, or it is a file that cannot hold an article.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public FolderListing List()
    {
        var path = Path.GetFullPath(root);
        if (File.Exists(path))
        {
            return formats.For(path) is not null && RegularFile.Is(path)
                ? new FolderListing(WithIds([(path, Path.GetFileName(path))]), [])
                : throw new AnsweringException(
                    $"{path} cannot hold an article; it must be a file whose ending is one of {formats.EndingsInWords}.");
        }

        if (!Directory.Exists(path))
        {
            throw new AnsweringException(
                $"There is no folder of articles at {path}; make it and put the articles into it, or name another one.");
        }

        var walk = new FolderWalk(path, followLinks);
        var files = walk.Files()
            .Select(file => (Path: file, Name: NameOf(file, path)))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToLookup(file => formats.For(file.Path) is not null);
        var skipped = files[false].Select(file => OtherKind(file.Name))
            .Concat(walk.Refused.Select(refused => SkippedFile.Of(NameOf(refused.Path, path), refused.Reason)))
            .OrderBy(file => file.File, StringComparer.Ordinal);
        return new FolderListing(WithIds(files[true]), [.. skipped]);
    }

    private static string NameOf(string path, string folder) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static List<ArticleFile> WithIds(IEnumerable<(string Path, string Name)> named)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<ArticleFile>();
        foreach (var (path, name) in named)
        {
            var file = new FileInfo(path);
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            if (!file.Exists)
            {
                // Removed since the folder was listed.
                continue;
            }

            var shortName = name[..^Path.GetExtension(name).Length];
            var id = taken.Add(shortName) ? shortName : name;
            taken.Add(id);
            files.Add(new ArticleFile(id, path, file.Length, file.LastWriteTimeUtc));
        }

        return files;
    }

    private SkippedFile OtherKind(string name) =>
        SkippedFile.Of(name, $"its ending is not one of {formats.EndingsInWords}; convert it to one of these") with { IsOtherKind = true };
}
