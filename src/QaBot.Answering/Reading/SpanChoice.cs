namespace QaBot.Answering.Reading;

/// <summary>
/// Chooses among the likeliest spans of a sentence. People mark "1874", "in 1874" or "the year 1874" as the answer to the
/// same question; where the network splits its belief between such spans, the one that shares most with all of them is
/// the safer answer (minimum Bayes risk, Kumar and Byrne 2004, with three parts of F1 and one of exactness as the gain).
/// </summary>
internal sealed class SpanChoice
{
    private const int Most = 20;
    private const float ExactWeight = 0.25f;

    // A span a thousand times less likely than the likeliest moves no choice.
    private const float LeastScore = 7;

    private readonly ScoredSpan[] spans = new ScoredSpan[Most];
    private int count;

    /// <summary>The likeliest span.</summary>
    public ScoredSpan Likeliest => spans[0];

    /// <summary>Whether there is any span.</summary>
    public bool IsEmpty => count == 0;

    /// <summary>Starts anew.</summary>
    public void Clear() => count = 0;

    /// <summary>Adds a span; only the likeliest twenty are kept, earlier ones first among equals.</summary>
    public void Add(ScoredSpan span)
    {
        if (count == Most && span.Score <= spans[^1].Score)
        {
            return;
        }

        var at = count < Most ? count++ : Most - 1;
        for (; at > 0 && spans[at - 1].Score < span.Score; at--)
        {
            spans[at] = spans[at - 1];
        }

        spans[at] = span;
    }

    /// <summary>The safest of the spans.</summary>
    public ScoredSpan Safest()
    {
        Span<float> shares = stackalloc float[Most];
        var likely = 0;
        for (; likely < count && spans[likely].Score > spans[0].Score - LeastScore; likely++)
        {
            shares[likely] = MathF.Exp(spans[likely].Score - spans[0].Score);
        }

        var (best, most) = (0, float.NegativeInfinity);
        for (var i = 0; i < likely; i++)
        {
            var gain = ExactWeight * shares[i];
            for (var j = 0; j < likely; j++)
            {
                gain += (1 - ExactWeight) * shares[j] * spans[i].Overlap(spans[j]);
            }

            if (gain > most)
            {
                (best, most) = (i, gain);
            }
        }

        return spans[best];
    }
}
