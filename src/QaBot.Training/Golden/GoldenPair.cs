namespace QaBot.Training.Golden;

/// <summary>A question and a passage with what the trained model says of them, before and after it was exported.</summary>
internal sealed record GoldenPair
{
    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>The article's title.</summary>
    public required string Title { get; init; }

    /// <summary>The passage: one paragraph of some sentences, short enough to be read at once.</summary>
    public required string Passage { get; init; }

    /// <summary>The words of the likeliest span.</summary>
    public string Span { get; init; } = string.Empty;

    /// <summary>The sum of the logits of its start and end.</summary>
    public float SpanScore { get; init; }

    /// <summary>The same of "no answer".</summary>
    public float NoneScore { get; init; }

    /// <summary>The logit of its sentence, above that of "no sentence".</summary>
    public float SentenceMargin { get; init; }
}
