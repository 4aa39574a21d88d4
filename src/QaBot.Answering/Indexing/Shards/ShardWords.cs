using Lucene.Net.Index;
using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>
/// A shard that is elsewhere, as a reader of Lucene's that knows its words and their statistics and no document: spelling,
/// word forms and statistics of the whole are read from several of them as from segments of one index.
/// </summary>
internal sealed class ShardWords : FilterAtomicReader
{
    private static readonly string[] Unasked = [IndexFields.Article, IndexFields.Kind];

    private readonly SortedDictionary<string, PackedTerms> fields;

    private ShardWords(int maxDoc, SortedDictionary<string, PackedTerms> fields)
        : base(SlowCompositeReaderWrapper.Wrap(new MultiReader()))
    {
        this.fields = fields;
        MaxDoc = maxDoc;
    }

    /// <inheritdoc/>
    public override int MaxDoc { get; }

    /// <inheritdoc/>
    public override int NumDocs => MaxDoc;

    /// <inheritdoc/>
    public override Fields Fields => new FieldsOf(fields);

    /// <summary>Packs the words of an index.</summary>
    public static void Pack(PackWriter writer, IndexReader reader)
    {
        writer.Number(reader.MaxDoc);
        var all = MultiFields.GetFields(reader);
        string[] names = [.. (all ?? Enumerable.Empty<string>()).Except(Unasked, StringComparer.Ordinal)];
        writer.Number(names.Length);
        foreach (var name in names)
        {
            writer.Text(name);
            PackedTerms.Pack(writer, all!.GetTerms(name));
        }
    }

    /// <summary>Unpacks the words of an index.</summary>
    /// <exception cref="InvalidDataException">The bytes are cut off.</exception>
    public static ShardWords Unpack(ref PackReader reader)
    {
        var maxDoc = reader.Number();
        var fields = new SortedDictionary<string, PackedTerms>(StringComparer.Ordinal);
        for (var left = reader.Number(); left > 0; left--)
        {
            fields.Add(reader.Text(), PackedTerms.Unpack(ref reader));
        }

        return new ShardWords(maxDoc, fields);
    }

    private sealed class FieldsOf(SortedDictionary<string, PackedTerms> fields) : Fields
    {
        public override int Count => fields.Count;

        public override IEnumerator<string> GetEnumerator() => fields.Keys.GetEnumerator();

        public override Terms GetTerms(string field) => fields.GetValueOrDefault(field)!;
    }
}
