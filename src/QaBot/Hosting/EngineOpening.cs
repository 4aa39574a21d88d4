using QaBot.Answering;
using QaBot.Answering.Indexing;
using QaBot.Answering.Indexing.Shards;
using QaBot.Configuration;

namespace QaBot.Hosting;

/// <summary>Opens the index while the program already answers that it is not ready.</summary>
internal sealed class EngineOpening(
    QaBotSettings settings,
    ArticleIndexOptions options,
    EngineHolder holder,
    IHostApplicationLifetime lifetime,
    ILogger<EngineOpening> logger,
    ILogger<ArticleIndex> indexLogger,
    IArticleShards? shards = null) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ReportEvery = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        IndexProgress last = default;
        var progress = new SynchronousProgress(value => last = value);
        var opening = Task.Run(() => Open(progress, stoppingToken), CancellationToken.None);
        var wait = Patience;
        while (await Task.WhenAny(opening, Task.Delay(wait, CancellationToken.None)) != opening)
        {
            logger.IndexOpening(last.FilesDone, last.FilesTotal);
            wait = ReportEvery;
        }

        try
        {
            await opening;
        }
        catch (OperationCanceledException)
        {
            // The program is ending.
        }
        catch (AnsweringException error)
        {
            Fail(error);
        }
        catch (Exception error)
        {
            Fail(new AnsweringException($"The index could not be opened ({error.Message.TrimEnd('.')}); report this with the log.", error));
        }
    }

    private void Open(IProgress<IndexProgress> progress, CancellationToken cancellationToken)
    {
        var engine = Engine.Open(settings, options, progress, indexLogger, shards, cancellationToken);

        // Found now, so that the first conversation need not wait for them.
        engine.Starters();

        // Reading index and model leaves much behind; it is given back once, since a quiet bot might never come to it.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        holder.Set(engine);
    }

    private void Fail(AnsweringException error)
    {
        holder.Failure = error;
        lifetime.StopApplication();
    }

    private sealed class SynchronousProgress(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value);
    }
}
