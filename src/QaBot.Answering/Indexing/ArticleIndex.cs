using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using QaBot.Answering.Indexing.Files;
using QaBot.Answering.Indexing.Shards;

namespace QaBot.Answering.Indexing;

/// <summary>
/// The index of a folder of articles, kept up to date with its files. Searches hold a lease of the index as it is when
/// they begin; the index may be used from several threads at once.
/// </summary>
public abstract class ArticleIndex : IDisposable
{
    private readonly string articles;
    private volatile IndexSnapshot? served;
    private volatile IndexSummary? summary;
    private volatile AnsweringException? lastError;
    private volatile bool isDisposed;

    private protected ArticleIndex(string articles) => this.articles = articles;

    /// <summary>
    /// Raised from another thread after a watched index took up changes, or could not. Handlers must not throw.
    /// </summary>
    public event EventHandler<IndexRefreshedEventArgs>? Refreshed;

    /// <summary>What opening, or the last refresh that changed something, came to.</summary>
    public IndexSummary Summary
    {
        get => summary!;
        private protected set => summary = value;
    }

    /// <summary>
    /// Why the last refresh of a watched index failed, the index before it being served; or which shards do not answer, the
    /// others being served. Null when nothing is wrong.
    /// </summary>
    public AnsweringException? LastError
    {
        get => lastError;
        private protected set => lastError = value;
    }

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
        return new FolderIndex(options, progress, timeProvider ?? TimeProvider.System, logger ?? NullLogger<ArticleIndex>.Instance,
            cancellationToken);
    }

    /// <summary>
    /// Makes one index of shards that each hold a part of the articles. Waits until all of them are open; one that does not
    /// answer, now or later, is left out and told by <see cref="LastError"/> until it does.
    /// </summary>
    /// <param name="options">Where the articles lie, and how much memory unpacked ones may take.</param>
    /// <param name="shards">The way to the shards.</param>
    /// <param name="progress">Told how far building them has come.</param>
    /// <param name="timeProvider">Runs delays and measures; the system's when null.</param>
    /// <param name="logger">Told what happens; nobody when null.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="AnsweringException">An option is out of its range, no shard can be opened, or they hold no article.</exception>
    /// <exception cref="OperationCanceledException">Waiting was stopped.</exception>
    public static ArticleIndex Open(
        ArticleIndexOptions options,
        IArticleShards shards,
        IProgress<IndexProgress>? progress = null,
        TimeProvider? timeProvider = null,
        ILogger<ArticleIndex>? logger = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(shards);
        options.Validate();
        return new ShardedIndex(options, shards, progress, timeProvider ?? TimeProvider.System,
            logger ?? NullLogger<ArticleIndex>.Instance, cancellationToken);
    }

    /// <summary>Holds the index as it is now until the lease is disposed of.</summary>
    /// <exception cref="ObjectDisposedException">The index is disposed of.</exception>
    public IndexLease Acquire()
    {
        while (true)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (served!.TryAcquire() is { } lease)
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
    public abstract IndexSummary Refresh(IProgress<IndexProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Stops watching and closes the index. Leases may go on reading what they have; to unpack another article fails
    /// with an <see cref="ObjectDisposedException"/>.
    /// </summary>
    public abstract void Dispose();

    /// <summary>Reads from the index as it is now; where a shard fails meanwhile, reads once more from what is left or new.</summary>
    /// <param name="read">Reads; may be called several times.</param>
    /// <exception cref="ObjectDisposedException">The index is disposed of.</exception>
    internal virtual T Read<T>(Func<IndexSnapshot, T> read)
    {
        using var lease = Acquire();
        return read(lease.Snapshot);
    }

    /// <summary>Whether the index is disposed of.</summary>
    private protected bool IsDisposed => isDisposed;

    /// <summary>Serves another snapshot from now on; the one before ends with its last lease.</summary>
    private protected void Serve(IndexSnapshot snapshot)
    {
        var old = served;
        served = snapshot;
        if (old != snapshot)
        {
            old?.Dispose();
        }
    }

    /// <summary>Serves nothing any more.</summary>
    private protected void CloseServed()
    {
        isDisposed = true;
        served?.Dispose();
    }

    /// <summary>Tells that changes were taken up, or why not.</summary>
    private protected void Tell(AnsweringException? error) => Refreshed?.Invoke(this, new IndexRefreshedEventArgs(Summary, error));
}
