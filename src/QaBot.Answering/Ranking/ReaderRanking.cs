using QaBot.Answering.Questions;
using QaBot.Answering.Reading;

namespace QaBot.Answering.Ranking;

/// <summary>Has the best paragraphs read by the trained reader and puts the sentences in order anew.</summary>
/// <param name="reader">The reader.</param>
/// <param name="ranker">Weighs the sentences with what it says.</param>
/// <param name="mostPieces">How many paragraphs are read, 1 or more.</param>
internal sealed class ReaderRanking(Reader reader, ISentenceRanker ranker, int mostPieces)
{
    /// <summary>What a sentence that was not read, or has no chance, counts: the logit below the best.</summary>
    private const float Lowest = -12;

    /// <summary>Beyond this a span is as good, or as bad, as can be told.</summary>
    private const float MostSpanMargin = 8;

    /// <summary>Reads and weighs anew.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The sentences, best first.</param>
    /// <returns>The sentences, best first.</returns>
    public IReadOnlyList<RankedSentence> Read(Question question, IReadOnlyList<RankedSentence> ranked)
    {
        var pieces = ranked
            .Select(PieceOf)
            .Distinct()
            .Take(mostPieces)
            .ToArray();
        if (pieces.Length == 0)
        {
            return ranked;
        }

        var said = reader.Read(SpelledTimes.In(question.OwnWords), [.. pieces.Select(piece => piece.Article.Prepared(piece.Number, reader))]);
        var places = pieces.Select((piece, i) => (piece, i)).ToDictionary(pair => pair.piece, pair => pair.i);
        var best = said.Max(piece => piece.Max(reading => reading.Score));
        return RankedSentence.InOrder(ranked.Select(sentence => Weigh(sentence, places, said, best)));
    }

    private static (ArticleReading Article, int Number) PieceOf(RankedSentence sentence)
    {
        var reading = sentence.Article.Reading;
        return (reading, reading.PieceOf(sentence.Sentence.Sentence.Index));
    }

    private RankedSentence Weigh(
        RankedSentence sentence, Dictionary<(ArticleReading Article, int Number), int> places, SentenceReading[][] said, float best)
    {
        var piece = PieceOf(sentence);
        SentenceReading? reading = places.TryGetValue(piece, out var place)
            ? said[place][sentence.Sentence.Sentence.Index - piece.Article.FirstSentenceOf(piece.Number)]
            : null;
        var features = (double[])sentence.Features.Clone();
        features[(int)Feature.Reading] = reading is { } read ? Math.Max(Lowest, read.Score - best) : Lowest;
        features[(int)Feature.SpanMargin] = reading is { } spanned ? Math.Clamp(spanned.SpanMargin, -MostSpanMargin, MostSpanMargin) : -MostSpanMargin;
        return sentence.With(reading, features, ranker);
    }
}
