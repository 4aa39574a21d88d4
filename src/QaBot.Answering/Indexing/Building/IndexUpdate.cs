using QaBot.Answering.Articles;
using QaBot.Answering.Indexing.Files;
using QaBot.Answering.Indexing.Storage;

namespace QaBot.Answering.Indexing.Building;

/// <summary>Brings the stored index up to date with the files.</summary>
internal sealed class IndexUpdate(ArticleIndexOptions options, IndexStore store, FileComparer comparer, IndexBuild build,
    TimeProvider timeProvider)
{
    /// <summary>Looks for changes and writes them.</summary>
    /// <param name="current">The index that is served; null at the start.</param>
    /// <param name="progress">Told after each file that is written.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="AnsweringException">There is nothing to serve, or the index cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; the stored index is as it was.</exception>
    public UpdateResult Run(StoredIndex? current, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var start = timeProvider.GetTimestamp();
        var opened = store.Open(current);
        try
        {
            if (current is not null && opened.IsForeign)
            {
                throw new AnsweringException(
                    $"Another version of the program writes to the index in {store.Name}; give each its own folder, or stop one of them.");
            }

            var changes = comparer.Compare(opened.Index?.Manifest);
            if (current is null && changes.Files.Count == 0 && options.Share is null)
            {
                throw NoArticle(changes);
            }

            if (opened.Index is null || changes.Any)
            {
                return Write(current, ref opened, changes, start, progress, cancellationToken);
            }

            if (changes.AnyTouched)
            {
                Remember(opened.Index, changes);
            }

            return Result(opened.Index, current, changes, start);
        }
        catch
        {
            Drop(opened.Index, current);
            throw;
        }
    }

    private UpdateResult Write(
        StoredIndex? current, ref OpenResult opened, FileChanges changes, long start, IProgress<IndexProgress>? progress,
            CancellationToken cancellationToken)
    {
        using var hold = store.TryHold();
        if (hold is null)
        {
            return opened.Index is not null
                ? Result(opened.Index, current, changes, start, isBehind: true)
                : throw new AnsweringException(
                    $"Another process is building the index in {store.Name}; wait until it is done, name another folder for the index, or "
                    + $"keep the index in memory.");
        }

        // Another process may have written before the hold was ours.
        var last = store.Open(opened.Index);
        if (last.Index != opened.Index || last.IsDamaged != opened.IsDamaged)
        {
            Drop(opened.Index, current);
            opened = last;
            changes = comparer.Compare(opened.Index?.Manifest);
            if (opened.Index is not null && !changes.Any)
            {
                return Result(opened.Index, current, changes, start);
            }
        }

        try
        {
            if (opened.IsDamaged)
            {
                store.Clear();
            }

            build.Run(opened.Index, changes, progress, cancellationToken);
        }
        catch (Exception error) when (StorageErrors.IsStorageError(error))
        {
            throw StorageErrors.CannotWrite(store.Name, error);
        }

        var written = store.Open(null);
        if (written.Index is null)
        {
            throw new AnsweringException(
                $"The index in {store.Name} could not be read back after it was written; check the disk, or name another folder for the "
                + $"index.");
        }

        var summary = Summary(written.Index, opened.Index ?? current, changes, start) with { Rebuilt = opened.Reason };
        if (opened.IsDamaged)
        {
            summary = summary with { Warnings = [$"{opened.Reason} It was built anew.", .. summary.Warnings] };
        }

        Drop(opened.Index, current);
        return Checked(new UpdateResult(written.Index, summary), current);
    }

    // Without this, the same files are hashed again at each start; nothing else is lost when it cannot be done.
    private void Remember(StoredIndex index, FileChanges changes)
    {
        try
        {
            using var hold = store.TryHold();
            var last = hold is null ? null : store.Open(index).Index;
            if (last == index)
            {
                build.Run(index, changes, null, CancellationToken.None);
            }
            else
            {
                // Another process has written in between.
                Drop(last, index);
            }
        }
        catch (Exception error) when (error is AnsweringException || StorageErrors.IsStorageError(error))
        {
            // The folder is read-only or full, and the index in it is served all the same.
        }
    }

    private UpdateResult Result(StoredIndex index, StoredIndex? current, FileChanges changes, long start, bool isBehind = false)
    {
        var summary = Summary(index, current ?? index, changes, start);
        if (isBehind)
        {
            var warning = $"Another process is writing to the index in {store.Name}; its last complete state is served until then.";
            summary = summary with { IsBehind = true, Warnings = [warning, .. summary.Warnings] };
        }

        return Checked(new UpdateResult(index, summary), current);
    }

    // A folder that loses its last article while it is served is served empty; to begin with such a one is a mistake, but not
    // where it is a shard's share.
    private UpdateResult Checked(UpdateResult result, StoredIndex? current)
    {
        if (current is not null || result.Summary.Articles > 0 || options.Share is not null)
        {
            return result;
        }

        result.Index.Snapshot.Dispose();
        throw new AnsweringException(
            $"None of the {result.Index.Manifest.Files.Count} files in {options.Articles} can be served. "
            + $"{result.Summary.Skipped.FirstOrDefault(file => !file.IsOtherKind)?.Reason}");
    }

    private AnsweringException NoArticle(FileChanges changes)
    {
        var message = $"There is no article in {options.Articles}; put a file ending in one of "
            + $"{new ArticleFolder(options.Articles).EndingsInWords} into it.";
        return new AnsweringException(changes.Skipped is [var first, ..] ? $"{message} {first.Reason}" : message);
    }

    private IndexSummary Summary(StoredIndex index, StoredIndex? before, FileChanges changes, long start)
    {
        var files = index.Manifest.Files.Values.OrderBy(file => file.File, StringComparer.Ordinal).ToList();
        var summary = new IndexSummary
        {
            Articles = index.Snapshot.Articles.Count,
            Sentences = index.Snapshot.SentenceCount,
            Elapsed = timeProvider.GetElapsedTime(start),
            Skipped = [.. files.Where(file => file.SkipReason is not null)
                .Select(file => new SkippedFile(file.File, file.SkipReason!))
                .Concat(changes.Skipped)
                .OrderBy(file => file.File, StringComparer.Ordinal)],
            Warnings = [.. files.SelectMany(file => file.Warnings.Select(warning => $"{file.File}: {warning}"))],
        };
        return before == index ? summary : WithDifferences(summary, before?.Snapshot, index.Snapshot);
    }

    /// <summary>Adds to a summary which articles two snapshots differ by.</summary>
    internal static IndexSummary WithDifferences(IndexSummary summary, IndexSnapshot? before, IndexSnapshot after) => summary with
    {
        Added = [.. after.Articles.Where(entry => before?.Find(entry.Id) is null).Select(entry => entry.Id)],
        Changed = [.. after.Articles
            .Where(entry => before?.Find(entry.Id) is { } old && (old.FileHash != entry.FileHash || old.File != entry.File))
            .Select(entry => entry.Id)],
        Removed = before is null ? [] : [.. before.Articles.Where(entry => after.Find(entry.Id) is null).Select(entry => entry.Id)],
    };

    private static void Drop(StoredIndex? index, StoredIndex? current)
    {
        if (index is not null && index != current)
        {
            index.Snapshot.Dispose();
        }
    }
}
