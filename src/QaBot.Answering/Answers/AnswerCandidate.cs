using QaBot.Answering.Ranking;

namespace QaBot.Answering.Answers;

/// <summary>A sentence that was weighed for the answer.</summary>
/// <param name="Quote">The sentence.</param>
/// <param name="Score">Its weight against the others of the same question; higher is better, no fixed range.</param>
/// <param name="Span">The words in it that would answer; null when none fits.</param>
/// <param name="Features">What the weight was made of: each feature's name, value and share of the score.</param>
public sealed record AnswerCandidate(
    Quote Quote,
    double Score,
    Quote? Span,
    IReadOnlyList<FeatureValue> Features)
{
    /// <summary>The words of the question that stand in the sentence, in one form or another.</summary>
    public IReadOnlyList<string> Held { get; init; } = [];

    /// <summary>The words of the question that stand in its paragraph, the sentence that it leans on, or the headings above, and not in
    /// it.</summary>
    public IReadOnlyList<string> HeldBeside { get; init; } = [];
}
