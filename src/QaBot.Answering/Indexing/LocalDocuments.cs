using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing;

/// <summary>The documents of an index that this process reads itself.</summary>
/// <param name="searcher">Searches them.</param>
/// <param name="map">Tells whose they are.</param>
internal sealed class LocalDocuments(IndexSearcher searcher, DocumentMap map) : IDocuments
{
    private static readonly HashSet<string> ContentOnly = [IndexFields.Content];

    /// <summary>Tells whose the documents are.</summary>
    public DocumentMap Map => map;

    /// <inheritdoc/>
    public IReadOnlyList<FoundDocument> Search(Query query, IReadOnlyList<ArticleEntry>? among, int count) =>
        [.. Search(searcher, query, among?.Select(entry => entry.Id), count).Select(hit => map.Locate(hit.Doc))];

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Packed(ArticleEntry entry) => Packed(entry.ArticleDocument);

    /// <summary>The bytes of the packed article whose own document has a number.</summary>
    /// <exception cref="InvalidDataException">It has none.</exception>
    public ReadOnlyMemory<byte> Packed(int doc)
    {
        var packed = searcher.IndexReader.Document(doc, ContentOnly).GetBinaryValue(IndexFields.Content)
            ?? throw new InvalidDataException("The article's document has no content.");
        return packed.Bytes.AsMemory(packed.Offset, packed.Length);
    }

    /// <inheritdoc/>
    public IReadOnlyList<StemCount> Count(ArticleEntry entry, Language language, IReadOnlyList<string> stems) =>
        [.. stems.Select(stem => new StemCount(
            Count(language.Fields.Sentence, stem, entry.FirstDocument, entry.SentenceCount),
            Count(language.Fields.Paragraph, stem, entry.FirstDocument + entry.SentenceCount, entry.ParagraphCount)))];

    /// <summary>Searches with the statistics of a searcher.</summary>
    /// <param name="searcher">The searcher.</param>
    /// <param name="query">What for.</param>
    /// <param name="among">The ids of the only articles to look in; null for all.</param>
    /// <param name="count">How many documents to find, 1 or more.</param>
    public static ScoreDoc[] Search(IndexSearcher searcher, Query query, IEnumerable<string>? among, int count)
    {
        if (among is null)
        {
            return searcher.Search(query, count).ScoreDocs;
        }

        var articles = new BooleanQuery();
        foreach (var id in among)
        {
            articles.Add(new TermQuery(new Term(IndexFields.Article, id)), Occur.SHOULD);
        }

        return searcher.Search(query, new QueryWrapperFilter(articles), count).ScoreDocs;
    }

    // An article's documents follow one another, so that walking a word's postings over that stretch counts them.
    private int Count(string field, string stem, int first, int length)
    {
        var postings = MultiFields.GetTermDocsEnum(searcher.IndexReader, null, field, new BytesRef(stem), DocsFlags.NONE);
        if (postings is null)
        {
            return 0;
        }

        var count = 0;
        for (var doc = postings.Advance(first); doc < first + length; doc = postings.NextDoc())
        {
            count++;
        }

        return count;
    }
}
