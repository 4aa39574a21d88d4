using System.Text.RegularExpressions;

namespace QaBot.Answering.Analysis.Times;

/// <summary>
/// Finds times that have no place on the axis of days: "from May to September", "every Monday", "in winter", "at six
/// o'clock". They answer "when", and their numbers are no amounts.
/// </summary>
internal static partial class UndatedTimes
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // "Black Friday" is a name.
    private const string NoName = @"(?<!(?-i:\p{Lu}\p{Ll}+)\s)";
    private const string Link = @"\s*(?:-|–|—|\b(?:to|till|until|through|and|or)\b)\s*";

    // "May" and "March" are words of another kind without a preposition before them or a day beside them.
    private const string PlainMonth = "(?-i:January|February|April|June|July|August|September|October|November|December)";
    private const string AnyMonth = "(?-i:January|February|March|April|May|June|July|August|September|October|November|December)";
    private const string Day = @"[0-3]?\d(?:st|nd|rd|th)?";
    private const string DayOfMonth = "(?:" + AnyMonth + @"\s+" + Day + @"(?![\d.,:]\d|\d)|(?<![\d.,$€£])" + Day + @"\s+(?:of\s+)?"
        + AnyMonth + ")";
    private const string Weekday =
        "(?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?(?:\\s+(?:mornings?|afternoons?|evenings?|nights?))?";
    private const string Preposition =
        @"(?:in|on|at|by|from|between|since|until|till|during|before|after|every|each|early|late|mid|and|the\s+end\s+of)[\s-]+(?:(?:early|"
        + @"late|mid)[\s-]+)?";
    private const string Month = "(?:" + DayOfMonth + "|" + Preposition + AnyMonth + @"\b|\b" + PlainMonth + @"\b)";
    private const string Season =
        @"(?:in|during|every|each|until|till|from|by|since)\s+(?:the\s+)?(?:spring|summer|autumn|fall|winter)\b(?!\s+of\b)";
    private const string Hour =
        @"(?:\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.m\.?|[ap]m\b|o['’]clock)|\d{1,2}:\d{2}(?![\d:])|(?:one|two|three|four|five|six|seven|eight|"
        + @"nine|ten|eleven|twelve)\s+o['’]clock|\b(?:noon|midnight|midday)\b)";

    /// <summary>Finds them, in the order of the text, none overlapping.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="offset">Where it begins in the whole text.</param>
    public static IReadOnlyList<TextSpan> Read(string text, int offset) =>
        [.. Undated().Matches(text).Select(match => new TextSpan(match.Index + offset, match.Length))];

    /// <summary>Undated and dated times together, in the order of the text; where two overlap, the dated one counts.</summary>
    /// <param name="undated">The undated ones.</param>
    /// <param name="dated">The dated ones.</param>
    public static IReadOnlyList<TextSpan> Join(IReadOnlyList<TextSpan> undated, IReadOnlyList<TimeMention> dated) =>
        [.. undated.Where(span => !dated.Any(time => time.Span.Overlaps(span))).Concat(dated.Select(time => time.Span))
            .OrderBy(span => span.Offset)];

    [GeneratedRegex(
        NoName + @"\b(?:" + Preposition + ")?" + Month + "(?:" + Link + "(?:" + DayOfMonth + "|" + AnyMonth + @"\b|" + Day
            + @"\b(?!\s+\p{Ll})))*"
        + "|" + NoName + @"\b(?:" + Preposition + ")?" + Weekday + @"\b(?:(?:,\s*|" + Link + ")" + Weekday + @"\b)*"
        + "|\\b" + Season + @"(?:" + Link + @"(?:the\s+)?(?:spring|summer|autumn|fall|winter)\b)?"
        + @"|(?<![\d.,:$€£])(?:\b" + Preposition + ")?" + Hour + "(?:" + Link + Hour + ")*"
        + @"|(?<![\d./-])\d{1,2}/\d{1,2}/\d{2}(?![\d/])",
        Options)]
    private static partial Regex Undated();
}
