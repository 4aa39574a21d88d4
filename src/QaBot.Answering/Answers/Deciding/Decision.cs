using QaBot.Answering.Ranking;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>Whether to answer, and by which sentence.</summary>
internal sealed record Decision
{
    /// <summary>The sentences; the one that the decision is about first.</summary>
    public required IReadOnlyList<RankedSentence> Ranked { get; init; }

    /// <summary>The confidence from which on to answer, 0 to 1.</summary>
    public required double Threshold { get; init; }

    /// <summary>How likely the best sentence is to answer, 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>What the confidence was made of.</summary>
    public IReadOnlyList<FeatureValue> Signs { get; init; } = [];

    /// <summary>Why not to answer; null to answer.</summary>
    public DeclineReason? Reason { get; init; }

    /// <summary>The reason in words; empty to answer.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>The words that answer, where the decision knows them: a stretch of what is quoted; null to find them in the best
    /// sentence.</summary>
    public TextSpan? ShortAnswer { get; init; }

    /// <summary>The sentences that answer together, in the text's order, the best one among them; null where one answers.</summary>
    public IReadOnlyList<RankedSentence>? Together { get; init; }

    /// <summary>How many more would answer along with them.</summary>
    public int Left { get; init; }

    /// <summary>A sentence that the answer rests on beside the best one; mostly null.</summary>
    public RankedSentence? Beside { get; init; }

    /// <summary>The best sentence answers.</summary>
    /// <param name="precision">How likely it does at least, 0 to 1.</param>
    /// <param name="shortAnswer">The words that answer, where they are known.</param>
    public Decision Answered(double precision, TextSpan? shortAnswer = null) =>
        this with { Confidence = Math.Max(Confidence, precision), Reason = null, Words = string.Empty, ShortAnswer = shortAnswer };

    /// <summary>A sentence answers, whether it was the best or not.</summary>
    /// <param name="best">The sentence; one of <see cref="Ranked"/>, or beside one of them.</param>
    /// <param name="precision">How likely it does at least, 0 to 1.</param>
    /// <param name="shortAnswer">The words that answer, where they are known.</param>
    public Decision AnsweredBy(RankedSentence best, double precision, TextSpan? shortAnswer = null) =>
        (this with { Ranked = [best, .. Ranked.Where(sentence => sentence.Sentence != best.Sentence)] }).Answered(precision, shortAnswer);
}
