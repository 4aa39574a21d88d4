using Lucene.Net.Index;
using Lucene.Net.Search;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>Searches a shard by the statistics of the whole.</summary>
internal sealed class ShardSearcher : IndexSearcher
{
    private readonly WholeStatistics whole;

    /// <summary>Makes a searcher for one query.</summary>
    /// <param name="reader">The shard.</param>
    /// <param name="whole">The statistics of the query's words.</param>
    public ShardSearcher(IndexReader reader, WholeStatistics whole)
        : base(reader)
    {
        this.whole = whole;
        Similarity = new FieldSimilarity();
    }

    /// <inheritdoc/>
    public override TermStatistics TermStatistics(Term term, TermContext context) =>
        whole.Terms.TryGetValue(term, out var documents)
            ? new TermStatistics(term.Bytes, documents, -1)
            : base.TermStatistics(term, context);

    /// <inheritdoc/>
    public override CollectionStatistics CollectionStatistics(string field) =>
        whole.Fields.TryGetValue(field, out var statistics) ? statistics : base.CollectionStatistics(field);
}
