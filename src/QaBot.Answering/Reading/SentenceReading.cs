namespace QaBot.Answering.Reading;

/// <summary>What the reader says of a sentence. All scores are logits, comparable among all passages of one question.</summary>
internal sealed record SentenceReading
{
    /// <summary>The likeliest answers inside it, the best first; at least one.</summary>
    public required IReadOnlyList<SpanReading> Spans { get; init; }

    /// <summary>The logarithm of the sum of the exponentials of the scores of all its spans: how well it answers, whichever words
    /// do.</summary>
    public required float Score { get; init; }

    /// <summary>The score of "no answer in this passage", on the scale of the spans.</summary>
    public required float NoneScore { get; init; }

    /// <summary>How well the sentence as a whole answers, above "no sentence of this passage".</summary>
    public required float SentenceMargin { get; init; }

    /// <summary>The score of the likeliest span.</summary>
    public float SpanScore => Spans[0].Score;

    /// <summary>By how much the likeliest span is likelier than "no answer in this passage".</summary>
    public float Margin => SpanScore - NoneScore;
}
