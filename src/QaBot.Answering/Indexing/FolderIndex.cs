using Microsoft.Extensions.Logging;
using QaBot.Answering.Indexing.Building;
using QaBot.Answering.Indexing.Files;
using QaBot.Answering.Indexing.Storage;
using QaBot.Answering.Indexing.Watching;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing;

/// <summary>An index of this process, over a folder of articles or over a shard's part of one.</summary>
internal sealed class FolderIndex : ArticleIndex
{
    private readonly ILogger logger;
    private readonly ArticleCache cache;
    private readonly IndexStore store;
    private readonly IndexUpdate update;
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock refreshing = new();
    private readonly FolderWatch? watch;
    private StoredIndex stored;

    /// <summary>Opens it, as <see cref="ArticleIndex.Open(ArticleIndexOptions, IProgress{IndexProgress}, TimeProvider,
    /// ILogger{ArticleIndex}, CancellationToken)"/> says.</summary>
    public FolderIndex(
        ArticleIndexOptions options, IProgress<IndexProgress>? progress, TimeProvider timeProvider, ILogger logger,
            CancellationToken cancellationToken)
        : base(options.Articles)
    {
        this.logger = logger;
        var format = IndexFormat.Of(options);
        cache = new ArticleCache((long)options.CacheMegabytes << 20);
        store = new IndexStore(options.IndexFolder, format, cache, (long)options.MemoryMegabytes << 20);
        var build = new IndexBuild(options, store, format, new ArticlePreparer(options, timeProvider, logger), ArticleAnalyzer.Create,
            logger);
        update = new IndexUpdate(options, store, new FileComparer(options, timeProvider), build, timeProvider);
        UpdateResult result;
        try
        {
            result = update.Run(null, progress, cancellationToken);
        }
        catch
        {
            store.Dispose();
            cache.Dispose();
            stopping.Dispose();
            throw;
        }

        stored = result.Index;
        Serve(stored.Snapshot);
        Summary = result.Summary;
        Log(Summary);
        if (options.Watch)
        {
            watch = new FolderWatch(options, timeProvider, RefreshWhenDue, logger);
        }
    }

    /// <inheritdoc/>
    public override IndexSummary Refresh(IProgress<IndexProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        lock (refreshing)
        {
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            var result = update.Run(stored, progress, cancellationToken);
            stored = result.Index;
            Serve(stored.Snapshot);
            var done = result.Summary;
            var isNews = done.HasChanges || !done.Skipped.SequenceEqual(Summary.Skipped);
            Summary = done.HasChanges ? done : Summary with { IsBehind = done.IsBehind, Skipped = done.Skipped, Warnings = done.Warnings };
            if (isNews)
            {
                Log(Summary);
            }

            LastError = null;
            return done;
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        if (IsDisposed)
        {
            return;
        }

        watch?.Dispose();
        stopping.Cancel();
        lock (refreshing)
        {
            if (IsDisposed)
            {
                return;
            }

            CloseServed();
            store.Dispose();
            cache.Dispose();
            stopping.Dispose();
        }
    }

    private void RefreshWhenDue()
    {
        try
        {
            if (Refresh(cancellationToken: stopping.Token).HasChanges)
            {
                Tell(null);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            // The program is ending.
        }
        catch (AnsweringException error)
        {
            Failed(error);
        }
        catch (Exception error)
        {
            // The watch runs on a thread of its own, where an error would end the process with all its conversations.
            Failed(new AnsweringException(
                $"The index could not be brought up to date ({error.Message.TrimEnd('.')}); report this with the log.", error));
        }
    }

    private void Failed(AnsweringException error)
    {
        // Tried again every so often; the same failure is told once.
        if (LastError?.Message != error.Message)
        {
            LastError = error;
            logger.RefreshFailed(error);
            Tell(error);
        }
    }

    private void Log(IndexSummary done)
    {
        logger.IndexServed(done.Articles, done.Sentences, done.Added.Count, done.Changed.Count, done.Removed.Count, done.Elapsed);
        foreach (var warning in done.Warnings.Concat(done.Skipped.Select(file => file.Reason)))
        {
            logger.IndexWarning(warning);
        }
    }
}
