using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;

namespace QaBot.Answering.Answers.Spans;

/// <summary>Chooses among the amounts of a sentence the one of the time asked about: "312 people in 1925 and 41 in 2020".</summary>
internal static class AmountOfTime
{
    /// <summary>The amount of the time asked about; what was found when the sentence does not give one amount a time.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="found">The words found to answer; null for none.</param>
    public static TextSpan? Choose(Question question, AnalyzedSentence sentence, TextSpan? found)
    {
        if (found is not { } span || question.Times.Count == 0 || sentence.Times.Length < 2 || !IsAmount(question.AnswerType))
        {
            return found;
        }

        var chosen = sentence.Entities
            .Where(entity => entity.Span.Overlaps(span) && AnswerEvidence.Fit(question.AnswerType, entity.Kind) > 0).ToList();
        var asked = Array.FindAll(sentence.Times,
            time => question.Times.Any(other => new Days(time.Start, time.End).Overlaps(new Days(other.Start, other.End))));
        if (chosen.Count == 0 || asked.Length != 1)
        {
            return found;
        }

        // Amounts and times go in pairs, whichever stands first.
        var amounts = sentence.Entities.Where(entity => entity.Kind == chosen[0].Kind).ToList();
        var own = amounts.Count == sentence.Times.Length ? amounts[Array.IndexOf(sentence.Times, asked[0])].Span : (TextSpan?)null;
        return own is { } amount && !amount.Overlaps(span) ? amount : found;
    }

    private static bool IsAmount(AnswerType type) =>
        type is AnswerType.Count or AnswerType.Quantity or AnswerType.Money or AnswerType.Percentage or AnswerType.Duration;
}
