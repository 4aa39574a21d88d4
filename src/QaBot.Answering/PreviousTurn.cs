namespace QaBot.Answering;

/// <summary>What was asked just before in the same conversation, which "and when will it be completed?" points back to.</summary>
public sealed record PreviousTurn
{
    /// <summary>The question as it was understood: <see cref="Questions.Question.Asked"/>.</summary>
    public required string Question { get; init; }

    /// <summary>The article of the quote; null when there was none.</summary>
    public string? ArticleId { get; init; }

    /// <summary>Where the quote starts in that article; null when there was none.</summary>
    public int? QuoteOffset { get; init; }

    /// <summary>Makes it of an answer, to be kept with the conversation.</summary>
    public static PreviousTurn Of(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new PreviousTurn
        {
            Question = answer.Question.Asked,
            ArticleId = answer.Answered ? answer.Quote?.ArticleId : null,
            QuoteOffset = answer.Answered ? answer.Quote?.Span.Offset : null,
        };
    }
}
