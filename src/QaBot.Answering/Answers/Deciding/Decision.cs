using QaBot.Answering.Ranking;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>Whether to answer.</summary>
/// <param name="Confidence">How likely the best sentence is to answer, 0 to 1.</param>
/// <param name="Threshold">The confidence from which on to answer, 0 to 1.</param>
/// <param name="Signs">What the confidence was made of.</param>
/// <param name="Reason">Why not to answer; null to answer.</param>
/// <param name="Words">The reason in words; empty to answer.</param>
internal readonly record struct Decision(double Confidence, double Threshold, IReadOnlyList<FeatureValue> Signs, DeclineReason? Reason,
    string Words)
{
    /// <summary>The words that answer, where the decision knows them: a stretch of what is quoted; null to find them in the best
    /// sentence.</summary>
    public TextSpan? ShortAnswer { get; init; }

    /// <summary>The sentences that answer together, in the text's order, the best one among them; null where one answers.</summary>
    public IReadOnlyList<RankedSentence>? Together { get; init; }

    /// <summary>How many more would answer along with them.</summary>
    public int Left { get; init; }

    /// <summary>A sentence that the answer rests on beside the best one; mostly null.</summary>
    public RankedSentence? Beside { get; init; }
}
