using System.Globalization;
using System.Text;
using QaBot.Bot.Feedback;

namespace QaBot.Rendering;

/// <summary>Sums feedback up in words.</summary>
internal static class FeedbackReport
{
    /// <summary>The counts, and the questions that came most often.</summary>
    public static string Of(IReadOnlyList<FeedbackLine> lines, int top)
    {
        var text = new StringBuilder();
        if (lines.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"From {lines.Min(line => line.At):yyyy-MM-dd} to {lines.Max(line => line.At):yyyy-MM-dd} (UTC)\n");
        }

        text.Append(CultureInfo.InvariantCulture,
            $"Thumbs up: {Count(lines, FeedbackKind.Like)}, thumbs down: {Count(lines, FeedbackKind.Dislike)}\n");
        Section(text, "Declined questions", FeedbackKind.Declined, lines, top);
        Section(text, "Thumbs down", FeedbackKind.Dislike, lines, top);
        Section(text, "Answered only just", FeedbackKind.NearThreshold, lines, top);
        return text.ToString().TrimEnd();
    }

    private static int Count(IEnumerable<FeedbackLine> lines, FeedbackKind kind) => lines.Count(line => line.Kind == kind);

    private static void Section(StringBuilder text, string title, FeedbackKind kind, IEnumerable<FeedbackLine> lines, int top)
    {
        var questions = lines.Where(line => line.Kind == kind)
            .GroupBy(line => line.Question.Trim(), StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n{title}: {questions.Sum(group => group.Count())}\n");
        foreach (var group in questions.Take(top))
        {
            var last = group.Last();
            text.Append(CultureInfo.InvariantCulture, $"{group.Count(),5} × {PlainText.Of(group.Key)}\n");
            Detail(text, kind == FeedbackKind.Declined ? "nearest" : "quote", last.Quote);
            Detail(text, "answer", last.Answer);
            Detail(text, "comment", last.Comment);
        }
    }

    private static void Detail(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(CultureInfo.InvariantCulture, $"        {name}: {PlainText.Of(value)}\n");
        }
    }
}
