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
    private const int MostSuggested = 3;
    private const int MostNamed = 1000;

    private readonly ArticleCache cache;
    private readonly Dictionary<string, ArticleEntry> byId;
    private int isDisposed;

    /// <summary>Makes a snapshot of an index that this process reads itself.</summary>
    /// <param name="reader">Disposed of with the snapshot.</param>
    /// <param name="cache">Keeps unpacked articles; shared with the snapshots before and after.</param>
    /// <param name="version">Tells it apart from the snapshots before and after.</param>
    /// <exception cref="InvalidDataException">An article's entry is damaged.</exception>
    internal IndexSnapshot(DirectoryReader reader, ArticleCache cache, string version)
        : this(reader, [.. EntryReader.Read(reader)], cache, (searcher, entries) => new LocalDocuments(searcher, new DocumentMap(entries)))
    {
        Version = version;
    }

    /// <summary>Makes a snapshot.</summary>
    /// <param name="reader">Knows the words and their statistics; disposed of with the snapshot.</param>
    /// <param name="inOrder">The articles in the order of the index.</param>
    /// <param name="cache">Keeps unpacked articles; shared with the snapshots before and after.</param>
    /// <param name="documentsOf">Makes what searches and reads the documents.</param>
    internal IndexSnapshot(IndexReader reader, ArticleEntry[] inOrder, ArticleCache cache,
        Func<IndexSearcher, ArticleEntry[], IDocuments> documentsOf)
    {
        this.cache = cache;
        Reader = reader;
        Searcher = new IndexSearcher(reader) { Similarity = new FieldSimilarity() };
        Documents = documentsOf(Searcher, inOrder);
        byId = inOrder.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        Articles = [.. inOrder.OrderBy(entry => entry.Id, StringComparer.Ordinal)];
        SentenceCount = inOrder.Sum(entry => (long)entry.SentenceCount);
        Languages = [.. inOrder
            .GroupBy(entry => Language.Of(entry.Language))
            .Select(group => new LanguageShare(group.Key, group.Count(), group.Sum(entry => (long)entry.SentenceCount)))];
    }

    /// <summary>The articles in the ordinal order of their ids.</summary>
    public IReadOnlyList<ArticleEntry> Articles { get; }

    /// <summary>How many sentences all articles have together.</summary>
    public long SentenceCount { get; }

    /// <summary>The shards that do not answer, so that their articles are not here, such as "shard 2 of 5"; mostly none.</summary>
    public IReadOnlyList<string> MissingShards { get; internal init; } = [];

    /// <summary>Tells the snapshots of one folder's index apart.</summary>
    internal string Version { get; } = string.Empty;

    /// <summary>The languages of the articles.</summary>
    internal IReadOnlyList<LanguageShare> Languages { get; }

    /// <summary>Tells statistics of the whole, and of an index of this process also documents.</summary>
    internal IndexSearcher Searcher { get; }

    /// <summary>The reader behind <see cref="Searcher"/>: of shards, it knows their words, not their documents.</summary>
    internal IndexReader Reader { get; }

    /// <summary>Searches and reads the documents.</summary>
    internal IDocuments Documents { get; }

    /// <summary>The article with an id; null when there is none.</summary>
    public ArticleEntry? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The article with an id.</summary>
    /// <exception cref="AnsweringException">There is none; the message names those that are spelled alike.</exception>
    internal ArticleEntry Get(string id) => Find(id) ?? throw new AnsweringException(
        $"There is no article \"{id}\"; an article's id is its file name without the ending. Near it are: "
        + $"{string.Join(", ", Articles.Select(article => article.Id).OrderBy(other => EditDistance.Between(id, other))
            .ThenBy(other => other, StringComparer.Ordinal).Take(MostSuggested))}.");

    /// <summary>The articles of some ids, each once; null for all.</summary>
    /// <exception cref="AnsweringException">An id names no article, or there are too many.</exception>
    internal IReadOnlyList<ArticleEntry>? Among(IReadOnlyList<string>? ids) => ids switch
    {
        null => null,
        { Count: > 0 and <= MostNamed } => [.. ids.Distinct(StringComparer.Ordinal).Select(Get)],
        _ => throw new AnsweringException($"{ids.Count} articles are named; name 1 to {MostNamed}, or none at all to look in all of them."),
    };

    /// <summary>The languages of some articles, each once; of all for null.</summary>
    internal IReadOnlyList<Language> LanguagesOf(IReadOnlyList<ArticleEntry>? among) => among is null
        ? [.. Languages.Select(share => share.Language)]
        : [.. among.Select(entry => Language.Of(entry.Language)).Distinct()];

    /// <summary>Unpacks an article, or takes it from those that were unpacked lately.</summary>
    /// <param name="entry">An article of this snapshot.</param>
    /// <exception cref="AnsweringException">The index is damaged, or the shard that holds the article does not answer.</exception>
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

    /// <summary>Unpacks an article.</summary>
    /// <param name="entry">Which one it must be.</param>
    /// <param name="packed">Gives its bytes.</param>
    /// <exception cref="AnsweringException">The bytes are damaged, or another article's.</exception>
    internal static IndexedArticle Unpack(ArticleEntry entry, Func<ReadOnlyMemory<byte>> packed)
    {
        try
        {
            var indexed = ArticlePacker.Unpack(packed().Span);
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

    private CachedArticle Cached(ArticleEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return cache.Get(entry, Unpack);
    }

    private IndexedArticle Unpack(ArticleEntry entry) => Unpack(entry, () => Documents.Packed(entry));
}
