using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Network;

namespace QaBot.Answering.Reading;

/// <summary>Turns the network's scores into readings of sentences.</summary>
internal static class SpanDecoder
{
    private const int LongestSpan = 18;

    /// <summary>Decodes scores.</summary>
    /// <param name="paragraphs">All paragraphs.</param>
    /// <param name="order">The numbers of those that were read.</param>
    /// <param name="scores">Their scores, in that order.</param>
    public static SentenceReading[][] Decode(IReadOnlyList<ReaderParagraph> paragraphs, int[] order, ParagraphScores[] scores)
    {
        var best = scores.Max(own => own.Sentences.Max());
        var sum = scores.Sum(own => own.Sentences.Sum(score => Math.Exp(score - best)));
        var readings = paragraphs.Select(paragraph =>
        {
            var empty = new SentenceReading[paragraph.Sentences.Count];
            Array.Fill(empty, new SentenceReading(SentenceHead.Empty, 0, null, SentenceHead.Empty));
            return empty;
        }).ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            for (var s = 0; s < readings[order[i]].Length; s++)
            {
                var score = scores[i].Sentences[s];
                var (span, spanScore) = BestSpan(paragraphs[order[i]], scores[i], s);
                readings[order[i]][s] = new SentenceReading(score, (float)(Math.Exp(score - best) / sum), span, spanScore);
            }
        }

        return readings;
    }

    private static (TextSpan? Span, float Score) BestSpan(ReaderParagraph paragraph, ParagraphScores scores, int sentence)
    {
        var starts = paragraph.Features.SentenceStarts;
        var (best, first, last) = (float.NegativeInfinity, -1, -1);
        for (var a = starts[sentence]; a < starts[sentence + 1]; a++)
        {
            for (var b = a; b < Math.Min(starts[sentence + 1], a + LongestSpan); b++)
            {
                if (scores.Starts[a] + scores.Ends[b] > best)
                {
                    (best, first, last) = (scores.Starts[a] + scores.Ends[b], a, b);
                }
            }
        }

        var tokens = paragraph.Features.Tokens;
        return first < 0 ? (null, SentenceHead.Empty) : (TextSpan.FromBounds(tokens[first].Span.Offset, tokens[last].Span.End), best);
    }
}
