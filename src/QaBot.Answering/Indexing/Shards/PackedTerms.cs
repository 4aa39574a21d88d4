using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Lucene.Net.Util.Fst;
using QaBot.Answering.Indexing.Packing;
using Int64 = J2N.Numerics.Int64;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>
/// The words of a field, sorted, each with the number of documents that hold it, but without those documents: what a
/// machine keeps of a shard that is elsewhere. They are a finite state transducer, in which beginnings and ends of words are
/// kept once.
/// </summary>
internal sealed class PackedTerms : Terms
{
    private readonly FST<Int64>? words;

    private PackedTerms(FST<Int64>? words) => this.words = words;

    /// <inheritdoc/>
    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    /// <inheritdoc/>
    public override long Count => -1;

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

    /// <summary>Packs the words of a field.</summary>
    public static void Pack(PackWriter writer, Terms terms)
    {
        // A field that keeps no frequencies tells -1.
        writer.Long(terms.SumTotalTermFreq + 1);
        writer.Long(terms.SumDocFreq + 1);
        writer.Number(terms.DocCount + 1);
        var builder = new Builder<Int64>(FST.INPUT_TYPE.BYTE1, PositiveInt32Outputs.Singleton);
        var scratch = new Int32sRef();
        for (var walk = terms.GetEnumerator(); walk.MoveNext();)
        {
            builder.Add(Util.ToInt32sRef(walk.Term, scratch), walk.DocFreq);
        }

        using var packed = new MemoryStream();
        builder.Finish()?.Save(new OutputStreamDataOutput(packed));
        writer.Number((int)packed.Length);
        writer.Bytes(packed.GetBuffer().AsSpan(0, (int)packed.Length));
    }

    /// <summary>Unpacks the words of a field.</summary>
    /// <exception cref="InvalidDataException">The bytes are cut off.</exception>
    public static PackedTerms Unpack(ref PackReader reader)
    {
        var totals = (reader.Long() - 1, reader.Long() - 1, reader.Number() - 1);
        var packed = reader.Bytes(reader.Number());
        return new PackedTerms(packed.Length == 0
            ? null
            : new FST<Int64>(new ByteArrayDataInput(packed), PositiveInt32Outputs.Singleton))
        {
            Totals = totals,
        };
    }

    /// <inheritdoc/>
    public override TermsEnum GetEnumerator() => words is null ? TermsEnum.EMPTY : new Walk(new BytesRefFSTEnum<Int64>(words));

    private sealed class Walk(BytesRefFSTEnum<Int64> words) : TermsEnum
    {
        public override BytesRef Term => words.Current.Input;

        public override long Ord => throw new NotSupportedException("Words are not numbered.");

        public override int DocFreq => (int)words.Current.Output;

        public override long TotalTermFreq => -1;

        public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

        public override SeekStatus SeekCeil(BytesRef text) =>
            words.SeekCeil(text) is not { } found ? SeekStatus.END : found.Input.Equals(text) ? SeekStatus.FOUND : SeekStatus.NOT_FOUND;

        public override bool SeekExact(BytesRef text) => words.SeekExact(text) is not null;

        public override void SeekExact(long ord) => throw new NotSupportedException("Words are not numbered.");

        public override bool MoveNext() => words.MoveNext();

        [Obsolete("Use MoveNext() and Term instead.")]
        public override BytesRef Next() => MoveNext() ? Term : null!;

        public override DocsEnum Docs(IBits liveDocs, DocsEnum reuse, DocsFlags flags) => throw Elsewhere();

        public override DocsAndPositionsEnum DocsAndPositions(IBits liveDocs, DocsAndPositionsEnum reuse,
            DocsAndPositionsFlags flags) => throw Elsewhere();

        private static NotSupportedException Elsewhere() => new("The documents are at the shard.");
    }
}
