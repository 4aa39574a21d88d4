using Microsoft.Extensions.Logging;
using QaBot.Answering.Articles;
using QaBot.Answering.Extraction;
using QaBot.Answering.Indexing.Files;
using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Building;

/// <summary>Reads files, finds their times and packs them, several at once.</summary>
internal sealed class ArticlePreparer(ArticleIndexOptions options, TimeProvider timeProvider, ILogger logger)
{
    private const int AheadPerReader = 4;

    private readonly ArticleReader reader = new(options.Reading);

    /// <summary>Prepares files, a few ahead of the one that is taken.</summary>
    /// <param name="files">The files.</param>
    /// <param name="kept">Finds the article of a file that did not change.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The articles in the order of the files, whichever is ready first.</returns>
    public IEnumerable<PreparedArticle> Prepare(
        IEnumerable<FileState> files, Func<IndexedFile, IndexedArticle> kept, CancellationToken cancellationToken)
    {
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, options.Readers).ConcurrentScheduler;
        var running = new Queue<Task<PreparedArticle>>();
        try
        {
            foreach (var file in files)
            {
                running.Enqueue(Task.Factory.StartNew(() => Prepare(file, kept), cancellationToken, TaskCreationOptions.None, scheduler));
                if (running.Count > options.Readers * AheadPerReader)
                {
                    yield return running.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (running.TryDequeue(out var next))
            {
                yield return next.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // After an error or a stop, nothing may go on with an index that is closed by then.
            Task.WhenAll(running).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }

    private PreparedArticle Prepare(FileState state, Func<IndexedFile, IndexedArticle> kept)
    {
        if (state.Known is { } known)
        {
            return known.SkipReason is null ? Pack(known, kept(known)) : new PreparedArticle(known, null, null);
        }

        var file = new IndexedFile
        {
            File = state.Name,
            Id = state.File.Id,
            Length = state.File.Length,
            Modified = FileComparer.ModifiedTicks(state.File, timeProvider.GetUtcNow().UtcDateTime),
            Hash = FileHash.Of(state.File, options.Reading.MaxFileBytes),
        };
        try
        {
            var result = reader.Read(state.File.Path, state.File.Id);
            return result.IsRead
                ? Pack(file with { Warnings = result.Warnings }, new IndexedArticle(result.Article, TimeAnnotator.Annotate(result.Article)))
                : new PreparedArticle(file with { SkipReason = result.SkipReason }, null, null);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // An error of the program on one file must not keep the others from being served.
            logger.FileFailed(state.Name, error);
            var reason = $"{Path.GetFileName(state.Name)} was passed over: the program failed on it ({error.Message.TrimEnd('.')}); report this with the file.";
            return new PreparedArticle(file with { SkipReason = reason }, null, null);
        }
    }

    private static PreparedArticle Pack(IndexedFile file, IndexedArticle indexed) => new(file, indexed, ArticlePacker.Pack(indexed));
}
