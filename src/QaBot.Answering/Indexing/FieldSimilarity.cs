using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace QaBot.Answering.Indexing;

/// <summary>
/// BM25 (k1 = 0.9, b = 0.4) that counts among the documents with the field. Lucene counts all documents, so that
/// paragraphs and articles, which have no sentence field, would shorten the average sentence.
/// </summary>
internal sealed class FieldSimilarity() : BM25Similarity(0.9f, 0.4f)
{
    /// <inheritdoc/>
    public override Explanation IdfExplain(CollectionStatistics collectionStats, TermStatistics termStats)
    {
        var idf = Idf(termStats.DocFreq, Documents(collectionStats));
        return new Explanation(idf, $"idf(docFreq={termStats.DocFreq}, docCount={Documents(collectionStats)})");
    }

    /// <inheritdoc/>
    public override Explanation IdfExplain(CollectionStatistics collectionStats, TermStatistics[] termStats)
    {
        var sum = new Explanation { Description = "idf(), sum of:" };
        foreach (var term in termStats)
        {
            var detail = IdfExplain(collectionStats, term);
            sum.AddDetail(detail);
            sum.Value += detail.Value;
        }

        return sum;
    }

    /// <inheritdoc/>
    protected override float AvgFieldLength(CollectionStatistics collectionStats) =>
        collectionStats.SumTotalTermFreq <= 0 ? 1 : (float)(collectionStats.SumTotalTermFreq / (double)Documents(collectionStats));

    // An index without the field, or one written before the count was kept, gives -1 or 0.
    private static long Documents(CollectionStatistics statistics) =>
        Math.Max(1, statistics.DocCount > 0 ? statistics.DocCount : statistics.MaxDoc);
}
