using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using QaBot.Answering.Indexing.Building;
using QaBot.Answering.Indexing.Files;
using QaBot.Answering.Indexing.Storage;
using QaBot.Answering.Indexing.Watching;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing;

/// <summary>
/// The index of a folder of articles, kept up to date with its files. Searches hold a lease of the index as it is when
/// they begin; the index may be used from several threads at once.
/// </summary>
public sealed class ArticleIndex : IDisposable
{
    private readonly ILogger logger;
    private readonly ArticleCache cache;
    private readonly IndexStore store;
    private readonly IndexUpdate update;
    private readonly string articles;
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock refreshing = new();
    private readonly FolderWatch? watch;
    private volatile StoredIndex served;
    private volatile IndexSummary summary;
    private volatile AnsweringException? lastError;
    private bool isDisposed;

    private ArticleIndex(
        ArticleIndexOptions options, IProgress<IndexProgress>? progress, TimeProvider timeProvider, ILogger logger,
            CancellationToken cancellationToken)
    {
        this.logger = logger;
        articles = options.Articles;
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

        served = result.Index;
        summary = result.Summary;
        Log(summary);
        if (options.Watch)
        {
            watch = new FolderWatch(options, timeProvider, RefreshWhenDue, logger);
        }
    }

    /// <summary>
    /// Raised from another thread after a watched index took up changes, or could not. Handlers must not throw.
    /// </summary>
    public event EventHandler<IndexRefreshedEventArgs>? Refreshed;

    /// <summary>What opening, or the last refresh that changed something, came to.</summary>
    public IndexSummary Summary => summary;

    /// <summary>Why the last refresh of a watched index failed; null when it did not. The index before it is served.</summary>
    public AnsweringException? LastError => lastError;

    /// <summary>
    /// Opens the index that is stored and brings it up to date; builds it when there is none, when it is damaged or
    /// when another version of the program made it.
    /// </summary>
    /// <param name="options">Where articles and index lie.</param>
    /// <param name="progress">Told how far building has come; not called when there is nothing to build.</param>
    /// <param name="timeProvider">Runs delays and measures; the system's when null.</param>
    /// <param name="logger">Told what happens; nobody when null.</param>
    /// <param name="cancellationToken">Stops building; what was stored before stays.</param>
    /// <exception cref="AnsweringException">
    /// An option is out of its range, there are no articles, the folder cannot be written to, or another process is
    /// building the first index there.
    /// </exception>
    /// <exception cref="OperationCanceledException">Building was stopped.</exception>
    public static ArticleIndex Open(
        ArticleIndexOptions options,
        IProgress<IndexProgress>? progress = null,
        TimeProvider? timeProvider = null,
        ILogger<ArticleIndex>? logger = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return new ArticleIndex(options, progress, timeProvider ?? TimeProvider.System, logger ?? NullLogger<ArticleIndex>.Instance,
            cancellationToken);
    }

    /// <summary>Holds the index as it is now until the lease is disposed of.</summary>
    /// <exception cref="ObjectDisposedException">The index is disposed of.</exception>
    public IndexLease Acquire()
    {
        while (true)
        {
            ObjectDisposedException.ThrowIf(Volatile.Read(ref isDisposed), this);
            if (served.Snapshot.TryAcquire() is { } lease)
            {
                return lease;
            }

            // It was swapped between looking and holding; the next look finds the new one.
        }
    }

    /// <summary>The file that an article was read from, at its beginning, with the very bytes that were indexed.</summary>
    /// <param name="entry">An article of this index.</param>
    /// <returns>The file, for the caller to dispose of; null when it has changed since, is gone, or cannot be read.</returns>
    public Stream? OpenOriginal(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return OriginalFile.Open(File.Exists(articles) ? articles : Path.Combine(articles, entry.File), entry.FileHash);
    }

    /// <summary>Takes up what changed in the files, or what another process wrote. Searches go on meanwhile.</summary>
    /// <param name="progress">Told how far writing has come.</param>
    /// <param name="cancellationToken">Stops it; the index stays as it was.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="AnsweringException">The changes cannot be taken up; the index before them is served on.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="ObjectDisposedException">The index is disposed of.</exception>
    public IndexSummary Refresh(IProgress<IndexProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        lock (refreshing)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            var result = update.Run(served, progress, cancellationToken);
            if (result.Index != served)
            {
                var old = served;
                served = result.Index;
                old.Snapshot.Dispose();
            }

            var done = result.Summary;
            var isNews = done.HasChanges || !done.Skipped.SequenceEqual(summary.Skipped);
            summary = done.HasChanges ? done : summary with { IsBehind = done.IsBehind, Skipped = done.Skipped, Warnings = done.Warnings };
            if (isNews)
            {
                Log(summary);
            }

            lastError = null;
            return done;
        }
    }

    /// <summary>
    /// Stops watching and closes the index. Leases may go on reading what they have; to unpack another article fails
    /// with an <see cref="ObjectDisposedException"/>.
    /// </summary>
    public void Dispose()
    {
        if (Volatile.Read(ref isDisposed))
        {
            return;
        }

        watch?.Dispose();
        stopping.Cancel();
        lock (refreshing)
        {
            if (isDisposed)
            {
                return;
            }

            Volatile.Write(ref isDisposed, true);
            served.Snapshot.Dispose();
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
                Refreshed?.Invoke(this, new IndexRefreshedEventArgs(Summary, null));
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
        if (lastError?.Message != error.Message)
        {
            lastError = error;
            logger.RefreshFailed(error);
            Refreshed?.Invoke(this, new IndexRefreshedEventArgs(Summary, error));
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
