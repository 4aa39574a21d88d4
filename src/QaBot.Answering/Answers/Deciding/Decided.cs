using QaBot.Answering.Ranking;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>What was decided about a question.</summary>
/// <param name="Ranked">The sentences; the one that the decision is about first.</param>
/// <param name="Decision">Whether it answers.</param>
internal readonly record struct Decided(IReadOnlyList<RankedSentence> Ranked, Decision Decision)
{
    /// <summary>The best sentence answers.</summary>
    /// <param name="precision">How likely it does at least, 0 to 1.</param>
    /// <param name="shortAnswer">The words that answer, where they are known.</param>
    public Decided Answered(double precision, TextSpan? shortAnswer = null) => this with
    {
        Decision = Decision with
        {
            Confidence = Math.Max(Decision.Confidence, precision),
            Reason = null,
            Words = string.Empty,
            ShortAnswer = shortAnswer,
        },
    };

    /// <summary>A sentence answers, whether it was the best or not.</summary>
    /// <param name="best">The sentence; one of <see cref="Ranked"/>, or beside one of them.</param>
    /// <param name="precision">How likely it does at least, 0 to 1.</param>
    /// <param name="shortAnswer">The words that answer, where they are known.</param>
    public Decided AnsweredBy(RankedSentence best, double precision, TextSpan? shortAnswer = null) =>
        (this with { Ranked = [best, .. Ranked.Where(sentence => sentence.Sentence != best.Sentence)] }).Answered(precision, shortAnswer);
}
