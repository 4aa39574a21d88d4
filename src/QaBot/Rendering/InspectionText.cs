using System.Globalization;
using System.Text;
using QaBot.Answering.Answers;
using QaBot.Answering.Answers.Deciding;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;

namespace QaBot.Rendering;

/// <summary>Tells in words how an answer came about.</summary>
internal static class InspectionText
{
    /// <summary>The whole story as lines of text.</summary>
    public static string Of(Answer answer)
    {
        var text = new StringBuilder();
        Line(text, $"Question: {answer.Question.Text}");
        Line(text, $"It asks for: {AnswerTypeWords.Wanted(answer.Question.AnswerType)} "
            + $"({answer.Question.AnswerType}){(answer.Question.Focus is { } focus ? $", about \"{focus}\"" : string.Empty)}");
        foreach (var correction in answer.Question.Corrections)
        {
            Line(text, $"Spelling: \"{correction.Typed}\" was read as \"{correction.ReadAs}\"");
        }

        foreach (var time in answer.Question.Times)
        {
            Line(text, $"Time: {time.Start} to {time.End}");
        }

        Line(text, "Looked for:");
        foreach (var term in answer.Question.Terms)
        {
            Line(text, $"  {Describe(term)}");
        }

        for (var i = 0; i < answer.Candidates.Count; i++)
        {
            Describe(text, answer.Candidates[i], i + 1);
        }

        Line(text, string.Empty);
        Line(text, $"Confidence {answer.Confidence:p0}, {answer.Threshold:p0} needed to answer:");
        Features(text, answer.Signs);
        Line(text, answer.Answered ? "So it is given as the answer." : $"So it is not given as an answer. {answer.DeclinedBecause}");
        return text.ToString().TrimEnd();
    }

    private static string Describe(QuestionTerm term)
    {
        var others = term.Alternatives
            .OrderByDescending(form => form.Value)
            .ThenBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => string.Create(CultureInfo.InvariantCulture, $"{form.Key} ({form.Value:p0})"))
            .ToList();
        var known = term.IsKnown ? string.Empty : ", which no article holds";
        var kind = term.IsName ? " (a name or number)" : string.Empty;
        return $"\"{term.Word}\"{kind}{known}{(others.Count > 0 ? $"; also counts: {string.Join(", ", others)}" : string.Empty)}";
    }

    private static void Describe(StringBuilder text, AnswerCandidate candidate, int number)
    {
        Line(text, string.Empty);
        Line(text, $"{number}. \"{candidate.Quote.Text}\"");
        Line(text, $"   {SourceWords.Of(candidate.Quote.Source)}");
        Line(text, $"   answer in it: {(candidate.Span is { } span ? $"\"{span.Text}\"" : "the whole sentence")}; score "
            + $"{candidate.Score:f2}, made of:");
        Features(text, candidate.Features);
    }

    private static void Features(StringBuilder text, IReadOnlyList<FeatureValue> features)
    {
        foreach (var feature in features.Where(feature => Math.Abs(feature.Contribution) >= 0.005)
            .OrderByDescending(feature => Math.Abs(feature.Contribution)))
        {
            Line(text, $"   {feature.Contribution,7:+0.00;-0.00}  {FeatureWords.Of(feature.Name)} ({feature.Value:0.##})");
        }
    }

    private static void Line(StringBuilder text, FormattableString line) => Line(text, line.ToString(CultureInfo.InvariantCulture));

    private static void Line(StringBuilder text, string line) => text.Append(PlainText.Clean(line)).Append('\n');
}
