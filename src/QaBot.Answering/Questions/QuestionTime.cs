using System.Text.RegularExpressions;
using QaBot.Answering.Analysis.Times;

namespace QaBot.Answering.Questions;

/// <summary>Reads the preposition before a time: "after 2015" asks for all that came behind.</summary>
internal static partial class QuestionTime
{
    /// <summary>The time that a question means by a mention.</summary>
    /// <param name="text">The question.</param>
    /// <param name="time">The mention as it stands.</param>
    public static TimeMention Widen(string text, TimeMention time)
    {
        var match = Preposition().Match(text[..time.Span.Offset]);
        return match.Groups[1].Value.ToLowerInvariant() switch
        {
            // Nothing lies before the first day of the axis or behind its last.
            "before" or "until" or "till" or "prior to" when time.Start > Days.Until(time.Start).Start =>
                time with { Start = Days.Until(time.Start).Start, End = time.Start.PlusDays(-1) },
            "after" when time.End < Days.From(time.End).End => time with { Start = time.End.PlusDays(1), End = Days.From(time.End).End },
            "since" => time with { End = Days.From(time.Start).End },
            _ => time,
        };
    }

    [GeneratedRegex(@"\b(before|until|till|prior\s+to|after|since)\s+(?:the\s+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();
}
