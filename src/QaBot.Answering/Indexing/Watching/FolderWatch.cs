using Microsoft.Extensions.Logging;

namespace QaBot.Answering.Indexing.Watching;

/// <summary>
/// Says when the articles may have changed: some time after the system told of the last of several changes, and every
/// so often, since the system does not tell of all.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    // A file that never rests must not put a change off for ever.
    private const int LongestDelay = 10;

    private readonly ArticleIndexOptions options;
    private readonly TimeProvider timeProvider;
    private readonly Action onDue;
    private readonly ILogger logger;
    private readonly Lock gate = new();
    private readonly ITimer settled;
    private readonly ITimer scan;
    private readonly string ignored;
    private volatile FileSystemWatcher? watcher;
    private long? firstChange;
    private volatile bool isDisposed;

    /// <summary>Begins to watch.</summary>
    /// <param name="options">What is watched and how often.</param>
    /// <param name="timeProvider">Runs the delays.</param>
    /// <param name="onDue">Called when the articles may have changed, from another thread.</param>
    /// <param name="logger">Told when the system cannot watch.</param>
    public FolderWatch(ArticleIndexOptions options, TimeProvider timeProvider, Action onDue, ILogger logger)
    {
        this.options = options;
        this.timeProvider = timeProvider;
        this.onDue = onDue;
        this.logger = logger;
        ignored = options.IndexFolder is { } folder ? Path.GetFullPath(folder) + Path.DirectorySeparatorChar : "\0";
        settled = timeProvider.CreateTimer(_ => Due(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        scan = timeProvider.CreateTimer(_ => Scan(), null, options.ScanInterval, options.ScanInterval);
        TryWatch();

        // Files may have changed after they were listed and before they were watched.
        Changed(string.Empty);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
        }

        StopWatching();
        settled.Dispose();
        scan.Dispose();
    }

    private void TryWatch()
    {
        var path = Path.GetFullPath(options.Articles);
        var isFile = File.Exists(path);
        var folder = isFile ? Path.GetDirectoryName(path)! : path;
        FileSystemWatcher? starting = null;
        try
        {
            starting = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = !isFile,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            if (isFile)
            {
                starting.Filter = Path.GetFileName(path);
            }

            starting.Changed += (_, change) => Changed(change.FullPath);
            starting.Created += (_, change) => Changed(change.FullPath);
            starting.Deleted += (_, change) => Changed(change.FullPath);
            starting.Renamed += (_, change) => Changed(change.FullPath);
            starting.Error += (_, error) => Failed(error.GetException());
            starting.EnableRaisingEvents = true;
            watcher = starting;
            if (isDisposed)
            {
                StopWatching();
            }
        }
        catch (Exception error)
            when (error is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            // No more watches to be had, a folder that is gone for a while, a file system without events.
            starting?.Dispose();
            logger.WatchFailed(folder, options.ScanInterval, error);
        }
    }

    private void Failed(Exception error)
    {
        StopWatching();
        logger.WatchFailed(options.Articles, options.ScanInterval, error);
        Changed(string.Empty);
    }

    private void StopWatching() => Interlocked.Exchange(ref watcher, null)?.Dispose();

    private void Changed(string path)
    {
        lock (gate)
        {
            if (isDisposed || path.StartsWith(ignored, StringComparison.Ordinal))
            {
                return;
            }

            firstChange ??= timeProvider.GetTimestamp();
            var left = (options.Debounce * LongestDelay) - timeProvider.GetElapsedTime(firstChange.Value);
            var delay = left < options.Debounce ? left : options.Debounce;
            settled.Change(delay > TimeSpan.Zero ? delay : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    private void Due()
    {
        lock (gate)
        {
            if (isDisposed)
            {
                return;
            }

            firstChange = null;
        }

        onDue();
    }

    private void Scan()
    {
        if (watcher is null)
        {
            TryWatch();
        }

        Due();
    }
}
