using QaBot.Answering.Analysis;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>Answers what an abbreviation stands for by the sentence that gives its long form.</summary>
internal static class AbbreviationDecision
{
    // The precision of the rule as Schwartz and Hearst measured it (2003).
    private const double Precision = 0.96;

    /// <summary>Puts the sentence that gives the long form first and decides for it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The sentences, best first.</param>
    /// <param name="decided">What was decided without.</param>
    /// <returns>The sentences and the decision; both as given when the question asks for no long form or no sentence gives one.</returns>
    public static (IReadOnlyList<RankedSentence> Ranked, Decision Decided) Prefer(Question question, IReadOnlyList<RankedSentence> ranked, Decision decided)
    {
        // "What is NASA?" may be answered better by what the thing does.
        if (question.Abbreviation is not { } asked || (!asked.IsPlain && decided.Reason is null)
            || ranked.FirstOrDefault(sentence => LongForm.Find(sentence.Sentence.Text, asked.Abbreviation) is not null) is not { } told)
        {
            return (ranked, decided);
        }

        var confidence = Math.Max(decided.Confidence, Precision);
        return confidence < decided.Threshold
            ? (ranked, decided)
            : ([told, .. ranked.Where(sentence => !ReferenceEquals(sentence, told))], decided with { Confidence = confidence, Reason = null, Words = string.Empty });
    }
}
