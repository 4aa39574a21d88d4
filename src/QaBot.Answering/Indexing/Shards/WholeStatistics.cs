using Lucene.Net.Index;
using Lucene.Net.Search;
using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>How often a query's words stand in all shards together, so that the scores of one compare with those of another.</summary>
/// <param name="Terms">How many documents hold each term.</param>
/// <param name="Fields">The statistics of each field.</param>
internal sealed record WholeStatistics(IReadOnlyDictionary<Term, int> Terms, IReadOnlyDictionary<string, CollectionStatistics> Fields)
{
    /// <summary>Counts.</summary>
    /// <param name="whole">Knows the words of all shards.</param>
    /// <param name="terms">The terms of the query.</param>
    public static WholeStatistics Of(IndexSearcher whole, IReadOnlyCollection<Term> terms) => new(
        terms.ToDictionary(term => term, whole.IndexReader.DocFreq),
        terms.Select(term => term.Field).Distinct(StringComparer.Ordinal)
            .ToDictionary(field => field, whole.CollectionStatistics, StringComparer.Ordinal));

    /// <summary>Packs them.</summary>
    public void Pack(PackWriter writer)
    {
        writer.Number(Terms.Count);
        foreach (var (term, documents) in Terms)
        {
            QueryPacker.PackTerm(writer, term);
            writer.Number(documents);
        }

        writer.Number(Fields.Count);
        foreach (var (field, statistics) in Fields)
        {
            writer.Text(field);
            writer.Long(statistics.MaxDoc);

            // A field that keeps no frequencies tells -1.
            writer.Long(statistics.DocCount + 1);
            writer.Long(statistics.SumTotalTermFreq + 1);
            writer.Long(statistics.SumDocFreq + 1);
        }
    }

    /// <summary>Unpacks them.</summary>
    /// <exception cref="InvalidDataException">The bytes are cut off.</exception>
    public static WholeStatistics Unpack(ref PackReader reader)
    {
        var terms = new Dictionary<Term, int>();
        for (var left = reader.Number(); left > 0; left--)
        {
            terms.Add(QueryPacker.UnpackTerm(ref reader), reader.Number());
        }

        var fields = new Dictionary<string, CollectionStatistics>(StringComparer.Ordinal);
        for (var left = reader.Number(); left > 0; left--)
        {
            var field = reader.Text();
            fields.Add(field, new CollectionStatistics(field, reader.Long(), reader.Long() - 1, reader.Long() - 1, reader.Long() - 1));
        }

        return new WholeStatistics(terms, fields);
    }
}
