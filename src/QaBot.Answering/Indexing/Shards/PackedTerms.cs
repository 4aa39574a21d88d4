using Lucene.Net.Index;
using Lucene.Net.Util;
using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>
/// The words of a field, sorted, each with the number of documents that hold it, but without those documents: what a
/// machine keeps of a shard that is elsewhere. A word takes its own bytes and eight more.
/// </summary>
internal sealed class PackedTerms : Terms
{
    private readonly byte[] text;
    private readonly int[] ends;
    private readonly int[] documents;

    private PackedTerms(byte[] text, int[] ends, int[] documents)
    {
        this.text = text;
        this.ends = ends;
        this.documents = documents;
    }

    /// <inheritdoc/>
    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    /// <inheritdoc/>
    public override long Count => ends.Length;

    /// <inheritdoc/>
    public override long SumTotalTermFreq => Totals.TermFreq;

    /// <inheritdoc/>
    public override long SumDocFreq => Totals.DocFreq;

    /// <inheritdoc/>
    public override int DocCount => Totals.Documents;

    /// <inheritdoc/>
    public override bool HasFreqs => false;

    /// <inheritdoc/>
    public override bool HasOffsets => false;

    /// <inheritdoc/>
    public override bool HasPositions => false;

    /// <inheritdoc/>
    public override bool HasPayloads => false;

    private (long TermFreq, long DocFreq, int Documents) Totals { get; init; }

    /// <summary>Packs the words of a field, each as what differs from the one before.</summary>
    public static void Pack(PackWriter writer, Terms terms)
    {
        // A field that keeps no frequencies tells -1.
        writer.Long(terms.SumTotalTermFreq + 1);
        writer.Long(terms.SumDocFreq + 1);
        writer.Number(terms.DocCount + 1);
        byte[] before = [];
        foreach (var term in AllOf(terms))
        {
            var bytes = term.Term.Bytes.AsSpan(term.Term.Offset, term.Term.Length);
            var same = bytes.CommonPrefixLength(before);
            writer.Number(term.DocFreq);
            writer.Number(same);
            writer.Number(bytes.Length - same);
            writer.Bytes(bytes[same..]);
            before = bytes.ToArray();
        }

        // No word is in no document.
        writer.Number(0);
    }

    /// <summary>Unpacks the words of a field.</summary>
    /// <exception cref="InvalidDataException">The bytes are cut off.</exception>
    public static PackedTerms Unpack(ref PackReader reader)
    {
        var totals = (reader.Long() - 1, reader.Long() - 1, reader.Number() - 1);
        var text = new List<byte>();
        var ends = new List<int>();
        var documents = new List<int>();
        var start = 0;
        while (reader.Number() is > 0 and var frequency)
        {
            var same = reader.Number();
            var from = start;
            start = text.Count;
            text.AddRange(text.GetRange(from, same));
            text.AddRange(reader.Bytes(reader.Number()));
            ends.Add(text.Count);
            documents.Add(frequency);
        }

        return new PackedTerms([.. text], [.. ends], [.. documents]) { Totals = totals };
    }

    /// <inheritdoc/>
    public override TermsEnum GetEnumerator() => new Walk(this);

    private static IEnumerable<TermsEnum> AllOf(Terms terms)
    {
        var walk = terms.GetEnumerator();
        while (walk.MoveNext())
        {
            yield return walk;
        }
    }

    private void Set(BytesRef term, int index)
    {
        term.Bytes = text;
        term.Offset = index == 0 ? 0 : ends[index - 1];
        term.Length = ends[index] - term.Offset;
    }

    private sealed class Walk(PackedTerms terms) : TermsEnum
    {
        private readonly BytesRef current = new();
        private int index = -1;

        public override BytesRef Term => current;

        public override long Ord => index;

        public override int DocFreq => terms.documents[index];

        public override long TotalTermFreq => -1;

        public override IComparer<BytesRef> Comparer => terms.Comparer;

        public override SeekStatus SeekCeil(BytesRef text)
        {
            var low = 0;
            var high = terms.ends.Length;
            while (low < high)
            {
                var middle = (low + high) / 2;
                terms.Set(current, middle);
                var order = Comparer.Compare(current, text);
                if (order == 0)
                {
                    index = middle;
                    return SeekStatus.FOUND;
                }

                (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
            }

            if (low == terms.ends.Length)
            {
                return SeekStatus.END;
            }

            SeekExact(low);
            return SeekStatus.NOT_FOUND;
        }

        public override void SeekExact(long ord)
        {
            index = checked((int)ord);
            terms.Set(current, index);
        }

        public override bool MoveNext()
        {
            if (index + 1 >= terms.ends.Length)
            {
                return false;
            }

            SeekExact(index + 1);
            return true;
        }

        [Obsolete("Use MoveNext() and Term instead.")]
        public override BytesRef Next() => MoveNext() ? current : null!;

        public override DocsEnum Docs(IBits liveDocs, DocsEnum reuse, DocsFlags flags) => throw Elsewhere();

        public override DocsAndPositionsEnum DocsAndPositions(IBits liveDocs, DocsAndPositionsEnum reuse,
            DocsAndPositionsFlags flags) => throw Elsewhere();

        private static NotSupportedException Elsewhere() => new("The documents are at the shard.");
    }
}
