using QaBot.Answering.Articles;

namespace QaBot.Answering.Indexing.Files;

/// <summary>Finds what changed in the articles' folder.</summary>
/// <param name="options">Where the articles are and how they are read.</param>
/// <param name="timeProvider">Tells how old a file's last change is.</param>
internal sealed class FileComparer(ArticleIndexOptions options, TimeProvider timeProvider)
{
    // File systems count time in steps of up to two seconds.
    private static readonly TimeSpan CoarsestClock = TimeSpan.FromSeconds(2);

    /// <summary>Compares. A file of the same size and time is taken for unchanged, any other is hashed.</summary>
    /// <param name="manifest">What the index was made of; null when there is none.</param>
    /// <exception cref="AnsweringException">The folder is missing or cannot be read.</exception>
    public FileChanges Compare(IndexManifest? manifest)
    {
        var now = timeProvider.GetUtcNow().UtcDateTime;
        var (files, skipped) = List();
        var root = Root();
        var states = new FileState[files.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Readers };
        Parallel.For(0, files.Count, parallel, i => states[i] = StateOf(files[i], root, manifest, now));
        var present = states.Where(state => state.Before is not null).Select(state => state.Name).ToHashSet(StringComparer.Ordinal);
        return new FileChanges
        {
            Files = states,
            Skipped = skipped,
            Removed = manifest is null ? [] : [.. manifest.Files.Values.Where(file => !present.Contains(file.File))],
        };
    }

    private FolderListing List()
    {
        try
        {
            var (files, skipped) = new ArticleFolder(options.Articles, options.FollowLinks).List();
            return new FolderListing(options.Share is { } share ? [.. files.Where(file => share.Holds(file.Id))] : files, skipped);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Also a file that goes away while it is looked at.
            throw new AnsweringException(
                $"The articles in {options.Articles} cannot be listed ({error.Message.TrimEnd('.')}); check the folder and its disk, and "
                + $"try again.", error);
        }
    }

    private FileState StateOf(ArticleFile file, string root, IndexManifest? manifest, DateTime now)
    {
        var name = Path.GetRelativePath(root, file.Path).Replace(Path.DirectorySeparatorChar, '/');
        var before = manifest?.Files.GetValueOrDefault(name);
        if (before is null || before.Id != file.Id)
        {
            return new FileState(file, name, null, null);
        }

        var modified = ModifiedTicks(file, now);
        if (before.Hash.Length > 0 && before.Length == file.Length && before.Modified == file.LastWriteUtc.Ticks)
        {
            return new FileState(file, name, before, before);
        }

        var isSame = FileHash.Of(file, options.Reading.MaxFileBytes) == before.Hash;
        return new FileState(file, name, before, isSame ? before with { Length = file.Length, Modified = modified } : null);
    }

    /// <summary>The time to remember for a file.</summary>
    public static long ModifiedTicks(ArticleFile file, DateTime now) =>
        (now - file.LastWriteUtc).Duration() < CoarsestClock ? 0 : file.LastWriteUtc.Ticks;

    private string Root()
    {
        var path = Path.GetFullPath(options.Articles);
        return File.Exists(path) ? Path.GetDirectoryName(path)! : path;
    }
}
