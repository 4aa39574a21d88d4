using System.Globalization;
using QaBot.Evaluation;

namespace QaBot.Rendering;

/// <summary>Tells of a question that was not answered rightly.</summary>
internal static class MissText
{
    /// <summary>The question, what was expected and what was found.</summary>
    public static string Of(QuestionOutcome outcome)
    {
        var expected = outcome.Question.IsAnswerable ? string.Join(" | ", outcome.Question.Answers.Select(PlainText.Of)) : "(not told)";
        var found = outcome.Answer.Quote is { } quote ? PlainText.Of(quote.Text) : "(nothing)";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{PlainText.Of(outcome.Question.Id)}: {PlainText.Of(outcome.Question.Text)}\n  expected: {expected}; right sentence at place "
            + $"{outcome.Rank}\n  {(outcome.Answer.Answered ? "answered" : "declined")} at {outcome.Answer.Confidence:f2}: {found}");
    }
}
