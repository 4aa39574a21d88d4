namespace QaBot.Answering.Questions;

/// <summary>What was asked just before in the same conversation, which "and when will it be completed?" points back to.</summary>
public sealed record PreviousTurn
{
    /// <summary>The question without what it took over itself: <see cref="Question.OwnWords"/>.</summary>
    public required string Question { get; init; }

    /// <summary>The words that it took over, joined by blanks; empty when it took none.</summary>
    public string CarriedOver { get; init; } = string.Empty;

    /// <summary>Its short answer; empty when there was none.</summary>
    public string Answer { get; init; } = string.Empty;
}
