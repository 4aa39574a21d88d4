using QaBot.Answering.Articles.Formats;

namespace QaBot.Answering.Articles;

/// <summary>A folder of articles, or a single file in its place.</summary>
/// <param name="root">The folder's or the file's path.</param>
public sealed class ArticleFolder(string root)
{
    private readonly ArticleFormats formats = new(new ArticleReadOptions());

    /// <summary>
    /// Lists the files that can hold articles, in the ordinal order of their paths below the folder. Hidden files and
    /// folders and what editors leave behind are passed over; a linked folder is entered once.
    /// </summary>
    /// <exception cref="AnsweringException">There is no such folder, it may not be read, or no file in it can hold an article.</exception>
    public IReadOnlyList<ArticleFile> List()
    {
        var path = Path.GetFullPath(root);
        if (File.Exists(path))
        {
            return formats.For(path) is null
                ? throw new AnsweringException($"{path} cannot hold an article; its ending must be one of {formats.EndingsInWords}.")
                : WithIds([path], Path.GetDirectoryName(path)!);
        }

        if (!Directory.Exists(path))
        {
            throw new AnsweringException($"There is no folder of articles at {path}; make it and put the articles into it, or name another one.");
        }

        var files = WithIds(FolderWalk.FilesBelow(path).Where(file => formats.For(file) is not null), path);
        return files.Count == 0
            ? throw new AnsweringException($"There is no article in {path}; put a file ending in one of {formats.EndingsInWords} into it.")
            : files;
    }

    private static List<ArticleFile> WithIds(IEnumerable<string> paths, string folder)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<ArticleFile>();
        var named = paths
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var (path, name) in named)
        {
            var file = new FileInfo(path);
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            if (!file.Exists)
            {
                // A link to nowhere, or removed since the folder was listed.
                continue;
            }

            var shortName = name[..^Path.GetExtension(name).Length];
            var id = taken.Add(shortName) ? shortName : name;
            taken.Add(id);
            files.Add(new ArticleFile(id, path, file.Length, file.LastWriteTimeUtc));
        }

        return files;
    }
}
