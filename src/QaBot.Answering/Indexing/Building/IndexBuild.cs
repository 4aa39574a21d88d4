using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Microsoft.Extensions.Logging;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing.Files;
using QaBot.Answering.Indexing.Storage;

namespace QaBot.Answering.Indexing.Building;

/// <summary>Writes changes to the index in one stroke: all of them or, after an error or a stop, none.</summary>
/// <param name="options">Where the articles are and how they are written.</param>
/// <param name="store">Where the index is kept.</param>
/// <param name="format">What it is made with.</param>
/// <param name="preparer">Reads the files.</param>
/// <param name="createAnalyzer">Makes what takes the texts apart.</param>
/// <param name="logger">Told of files that cannot be analysed.</param>
internal sealed class IndexBuild(
    ArticleIndexOptions options, IndexStore store, string format, ArticlePreparer preparer, Func<Analyzer> createAnalyzer, ILogger logger)
{
    // Above this share of deleted documents they are dropped at once, since they go on being counted as word statistics.
    private const double MostDeleted = 0.1;

    /// <summary>Writes.</summary>
    /// <param name="before">The index that is changed; null to build from nothing.</param>
    /// <param name="changes">What changed.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellationToken">Stops the work, leaving the index as it was.</param>
    /// <exception cref="AnsweringException">Memory ran out.</exception>
    public void Run(StoredIndex? before, FileChanges changes, IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var writesAll = before is null || (changes.Any && before.Snapshot.SentenceCount <= options.RewriteSentences);
        using var analyzer = createAnalyzer();
        var writer = new IndexWriter(store.Directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            OpenMode = writesAll ? OpenMode.CREATE : OpenMode.APPEND,
            RAMBufferSizeMB = options.WriteBufferMegabytes,
            Similarity = new FieldSimilarity(),
            WriteLockTimeout = 0,

            // Searches at once wait for one another where a file holds several others.
            UseCompoundFile = false,

            // Merges in other threads would end the process when the disk is full. This policy merges neighbours only,
            // so that the articles keep their order.
            MergeScheduler = new SerialMergeScheduler(),
            MergePolicy = new LogDocMergePolicy { NoCFSRatio = 0 },
        });
        try
        {
            Write(writer, writesAll ? null : before, before, changes, progress, cancellationToken);
            writer.Commit();
        }
        catch (OutOfMemoryException error)
        {
            // Lucene's writer cannot go on after that, whichever file it was.
            Abandon(writer);
            throw new AnsweringException(
                $"Memory ran out while the articles in {options.Articles} were indexed; give the program more, or split the largest of "
                + $"them.", error);
        }
        catch
        {
            Abandon(writer);
            throw;
        }

        writer.Dispose();
    }

    private static void Abandon(IndexWriter writer)
    {
        try
        {
            writer.Rollback();
        }
        catch (Exception error) when (StorageErrors.IsStorageError(error) || error is InvalidOperationException)
        {
            // What led here is the error to report. What is left on the disk belongs to no commit and is deleted later.
        }
    }

    private void Write(
        IndexWriter writer, StoredIndex? extended, StoredIndex? before, FileChanges changes, IProgress<IndexProgress>? progress,
            CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, IndexedFile>(StringComparer.Ordinal);
        if (extended is not null)
        {
            DeleteOutdated(writer, changes);
            foreach (var known in changes.Files.Select(state => state.Known).OfType<IndexedFile>())
            {
                files.Add(known.File, known);
            }
        }

        var work = changes.Files.Where(state => extended is null || state.Known is null).ToList();
        var documents = new BlockDocuments();
        var sentences = 0L;
        var hasFailed = false;
        progress?.Report(new IndexProgress(0, work.Count, 0));
        foreach (var prepared in preparer.Prepare(work, file => before!.Snapshot.Unpack(file.Id), cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var failure = Add(writer, documents, prepared);
            files.Add(prepared.File.File, failure is null ? prepared.File : prepared.File with { SkipReason = failure });
            hasFailed |= failure is not null;
            sentences += failure is null ? prepared.Indexed?.Article.Paragraphs.Sum(paragraph => paragraph.Sentences.Count) ?? 0 : 0;

            progress?.Report(new IndexProgress(files.Count - (changes.Files.Count - work.Count), work.Count, sentences));
        }

        if (hasFailed || (extended is not null && DeletedShare(extended.Snapshot, changes) > MostDeleted))
        {
            writer.ForceMergeDeletes();
        }

        var data = new IndexManifest(format, files).ToCommitData();
        data.Add(IndexStore.StampKey, Guid.NewGuid().ToString("N"));
        writer.SetCommitData(data);
    }

    // What an analyzer throws at a text leaves the documents of that article out and the others as they are.
    private string? Add(IndexWriter writer, BlockDocuments documents, PreparedArticle prepared)
    {
        if (prepared.Indexed is null)
        {
            return null;
        }

        try
        {
            writer.AddDocuments(documents.Of(prepared));
            return null;
        }
        catch (Exception error)
            when (!StorageErrors.IsStorageError(error) && error is not (OutOfMemoryException or ObjectDisposedException))
        {
            logger.FileFailed(prepared.File.File, error);
            return SkippedFile.ReasonOf(Path.GetFileName(prepared.File.File),
                $"the program failed to analyse it ({error.Message.TrimEnd('.')}); report this with the file");
        }
    }

    private static IEnumerable<string> Outdated(FileChanges changes) =>
        changes.Removed
            .Concat(changes.Files.Where(state => state.Known is null).Select(state => state.Before).OfType<IndexedFile>())
            .Where(file => file.SkipReason is null)
            .Select(file => file.Id);

    private static void DeleteOutdated(IndexWriter writer, FileChanges changes) =>
        writer.DeleteDocuments([.. Outdated(changes).Select(id => new Term(IndexFields.Article, id))]);

    private static double DeletedShare(IndexSnapshot snapshot, FileChanges changes)
    {
        var deleted = snapshot.Reader.NumDeletedDocs
            + Outdated(changes).Select(snapshot.Find).OfType<ArticleEntry>().Sum(entry => entry.SentenceCount + entry.ParagraphCount + 1L);
        return deleted / (double)Math.Max(1, snapshot.Reader.MaxDoc);
    }
}
