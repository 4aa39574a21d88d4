using Lucene.Net.Index;
using Lucene.Net.Search;
using QaBot.Answering.Analysis;
using QaBot.Answering.Indexing.Packing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing;

/// <summary>
/// The index as it was at one moment; never changes, may be used from several threads at once. It lives until its owner
/// has disposed of it and the last <see cref="IndexLease"/> has ended, so that a search goes on while the index is
/// swapped for a newer one.
/// </summary>
public sealed class IndexSnapshot : IDisposable
{
    private static readonly HashSet<string> ContentOnly = [IndexFields.Content];

    private readonly ArticleCache cache;
    private readonly ArticleEntry[] byDocument;
    private readonly Dictionary<string, ArticleEntry> byId;
    private int isDisposed;

    /// <summary>Makes a snapshot that owns a reader.</summary>
    /// <param name="reader">Disposed of with the snapshot.</param>
    /// <param name="cache">Keeps unpacked articles; shared with the snapshots before and after.</param>
    /// <exception cref="InvalidDataException">An article's entry is damaged.</exception>
    internal IndexSnapshot(DirectoryReader reader, ArticleCache cache)
    {
        this.cache = cache;
        Reader = reader;
        Searcher = new IndexSearcher(reader) { Similarity = new FieldSimilarity() };
        byDocument = [.. EntryReader.Read(reader)];
        byId = byDocument.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        Articles = [.. byDocument.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
        SentenceCount = byDocument.Sum(entry => (long)entry.SentenceCount);
        Languages = [.. byDocument
            .GroupBy(entry => Language.Of(entry.Language))
            .Select(group => new LanguageShare(group.Key, group.Count(), group.Sum(entry => (long)entry.SentenceCount)))];
    }

    /// <summary>The articles in the ordinal order of their ids.</summary>
    public IReadOnlyList<ArticleEntry> Articles { get; }

    /// <summary>How many sentences all articles have together.</summary>
    public long SentenceCount { get; }

    /// <summary>The languages of the articles.</summary>
    internal IReadOnlyList<LanguageShare> Languages { get; }

    /// <summary>Searches the documents.</summary>
    internal IndexSearcher Searcher { get; }

    /// <summary>The reader behind <see cref="Searcher"/>.</summary>
    internal DirectoryReader Reader { get; }

    /// <summary>The article with an id; null when there is none.</summary>
    public ArticleEntry? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Unpacks an article, or takes it from those that were unpacked lately.</summary>
    /// <param name="entry">An article of this snapshot.</param>
    /// <exception cref="AnsweringException">The index is damaged.</exception>
    public IndexedArticle Load(ArticleEntry entry) => Cached(entry).Indexed;

    /// <summary>Keeps the snapshot alive until the lease ends; null when it is gone already.</summary>
    public IndexLease? TryAcquire() => Reader.TryIncRef() ? new IndexLease(this) : null;

    /// <summary>Gives up the owner's hold; leases go on.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) == 0)
        {
            Reader.DecRef();
        }
    }

    /// <summary>Unpacks an article without keeping it.</summary>
    /// <param name="id">The id of an article of this snapshot.</param>
    internal IndexedArticle Unpack(string id) => Unpack(byId[id]);

    /// <summary>An article whose sentences stay taken apart between questions while memory allows.</summary>
    internal AnalyzedArticle Analyzed(ArticleEntry entry) => Cached(entry).Analyzed;

    /// <summary>The article that a document belongs to, and the document's place counted from the block's first.</summary>
    /// <param name="doc">The number of a live document.</param>
    internal (ArticleEntry Article, int Index) Locate(int doc)
    {
        var low = 0;
        var high = byDocument.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = byDocument[middle].FirstDocument <= doc ? (middle, high) : (low, middle - 1);
        }

        var entry = byDocument.Length > 0 ? byDocument[low] : null;
        return entry is not null && doc >= entry.FirstDocument && doc <= entry.ArticleDocument
            ? (entry, doc - entry.FirstDocument)
            : throw new ArgumentOutOfRangeException(nameof(doc), doc, "No article has this document.");
    }

    private CachedArticle Cached(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return cache.Get(entry, Unpack);
    }

    private IndexedArticle Unpack(ArticleEntry entry)
    {
        try
        {
            var packed = Reader.Document(entry.ArticleDocument, ContentOnly).GetBinaryValue(IndexFields.Content)
                ?? throw new InvalidDataException("The article's document has no content.");
            var indexed = ArticlePacker.Unpack(packed.Bytes.AsSpan(packed.Offset, packed.Length));
            return indexed.Article.Id == entry.Id && indexed.Article.ContentHash == entry.ContentHash
                ? indexed
                : throw new InvalidDataException("The article's text is not the one that was indexed.");
        }
        catch (Exception error) when (IndexDamage.IsDamage(error))
        {
            throw new AnsweringException(
                $"The index of the article {entry.Id} is damaged; delete the index's folder, it is built anew at the next start.", error);
        }
    }
}
