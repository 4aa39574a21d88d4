using QaBot.Answering.Articles;
using QaBot.Answering.Reading.Network;

namespace QaBot.Answering.Reading;

/// <summary>Turns the network's scores into readings of sentences.</summary>
internal static class SpanDecoder
{
    private const int Longest = NetworkSizes.LongestSpan;

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
        var choice = new SpanChoice();
        for (var i = 0; i < order.Length; i++)
        {
            for (var s = 0; s < readings[order[i]].Length; s++)
            {
                var score = scores[i].Sentences[s];
                var (span, spanScore) = BestSpan(paragraphs[order[i]], scores[i], s, choice);
                readings[order[i]][s] = new SentenceReading(score, (float)(Math.Exp(score - best) / sum), span, spanScore);
            }
        }

        return readings;
    }

    private static (TextSpan? Span, float Score) BestSpan(ReaderParagraph paragraph, ParagraphScores scores, int sentence, SpanChoice choice)
    {
        choice.Clear();
        var (start, end) = (paragraph.Features.SentenceStarts[sentence], paragraph.Features.SentenceStarts[sentence + 1]);
        for (var first = start; first < end; first++)
        {
            var own = scores.Spans.AsSpan(first * Longest, Math.Min(Longest, end - first));
            for (var more = 0; more < own.Length; more++)
            {
                choice.Add(new ScoredSpan(first, first + more, own[more]));
            }
        }

        if (choice.IsEmpty)
        {
            return (null, SentenceHead.Empty);
        }

        var (tokens, safest) = (paragraph.Features.Tokens, choice.Safest());
        return (TextSpan.FromBounds(tokens[safest.First].Span.Offset, tokens[safest.Last].Span.End), choice.Likeliest.Score);
    }
}
