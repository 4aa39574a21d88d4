using QaBot.Answering.Reading;
using QaBot.Answering.Reading.Passages;
using QaBot.Answering.Reading.Pieces;

namespace QaBot.Answering.Tests.Reading;

/// <summary>A reader that finds given words, each with a given score above "none", and counts what it reads.</summary>
internal sealed class ScriptedReader(params (string Words, float Score)[] script) : IReader
{
    public List<Passage> Read { get; } = [];

    public ReaderModel Model(AnsweringOptions options) => new(this, new PassageBuilder(ShippedReader.Pieces));

    IReadOnlyList<PassageReading> IReader.Read(string question, IReadOnlyList<Passage> passages)
    {
        Read.AddRange(passages);
        return [.. passages.Select(Decode)];
    }

    public void Dispose()
    {
    }

    private PassageReading Decode(Passage passage) =>
        new(passage, [.. passage.Sentences.Select(sentence => Decode(passage.Pieces[sentence.First..sentence.End]))]);

    private SentenceReading Decode(WordPiece[] pieces)
    {
        var spans = script
            .Select(said => (Place: PlaceOf(said.Words, pieces), said.Score))
            .Where(said => said.Place is not null)
            .Select(said => new SpanReading(said.Place!.Value, said.Score))
            .DefaultIfEmpty(new SpanReading(pieces[0].Word, -10))
            .OrderByDescending(span => span.Score)
            .ToList();
        return new SentenceReading { Spans = spans, Score = spans[0].Score, NoneScore = 0, SentenceMargin = spans[0].Score };
    }

    private static TextSpan? PlaceOf(string words, WordPiece[] pieces)
    {
        ushort[] wanted = [.. ShippedReader.Pieces.Cut(words).Select(piece => piece.Id)];
        return pieces.Select(piece => piece.Id).ToArray().AsSpan().IndexOf(wanted) is >= 0 and var first
            ? TextSpan.FromBounds(pieces[first].Word.Offset, pieces[first + wanted.Length - 1].Word.End)
            : null;
    }
}
