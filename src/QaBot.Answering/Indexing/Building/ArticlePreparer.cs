using Microsoft.Extensions.Logging;
using QaBot.Answering.Analysis;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing.Files;
using QaBot.Answering.Indexing.Isolation;
using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Building;

/// <summary>Reads files and packs their articles, several at once.</summary>
internal sealed class ArticlePreparer(ArticleIndexOptions options, TimeProvider timeProvider, ILogger logger)
{
    private const int AheadPerReader = 4;

    /// <summary>Prepares files, a few ahead of the one that is taken.</summary>
    /// <param name="files">The files.</param>
    /// <param name="kept">Finds the article of a file that did not change.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The articles in the order of the files, whichever is ready first.</returns>
    public IEnumerable<PreparedArticle> Prepare(
        IEnumerable<FileState> files, Func<IndexedFile, IndexedArticle> kept, CancellationToken cancellationToken)
    {
        using var reading = new FileReading(options, timeProvider);
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, options.Readers).ConcurrentScheduler;
        var running = new Queue<Task<PreparedArticle>>();
        try
        {
            foreach (var file in files)
            {
                running.Enqueue(Task.Factory.StartNew(() => Prepare(file, kept, reading, cancellationToken), cancellationToken,
                    TaskCreationOptions.None, scheduler));
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
            Task.WhenAll(running).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default)
                .Wait(CancellationToken.None);
        }
    }

    private PreparedArticle Prepare(FileState state, Func<IndexedFile, IndexedArticle> kept, FileReading reading,
        CancellationToken cancellationToken)
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
            Hash = string.Empty,
        };
        try
        {
            var reply = reading.Read(state.File.Path, state.File.Id, out var content, cancellationToken);
            file = file with
            {
                Hash = content.Length > 0 ? FileHash.Of(content) : FileHash.Of(state.File, options.Reading.MaxFileBytes),
                SkipReason = reply.SkipReason,
                Warnings = reply.Warnings,
            };
            return new PreparedArticle(file, reply.Unpack(), reply.Packed);
        }
        catch (AnsweringException error)
        {
            return Failed(file, error.Message.TrimEnd('.'));
        }
        catch (OutOfMemoryException)
        {
            return Failed(file, "memory ran out while it was read; split it, or give the program more");
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // An error of the program on one file must not keep the others from being served.
            logger.FileFailed(state.Name, error);
            return Failed(file, $"the program failed on it ({error.Message.TrimEnd('.')}); report this with the file");
        }
    }

    private static PreparedArticle Failed(IndexedFile file, string why) =>
        new(file with { SkipReason = SkippedFile.ReasonOf(Path.GetFileName(file.File), why) }, null, null);

    private static PreparedArticle Pack(IndexedFile file, IndexedArticle indexed) => new(file, indexed, ArticlePacker.Pack(indexed));
}
