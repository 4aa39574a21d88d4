using System.Globalization;
using System.Text.RegularExpressions;

namespace QaBot.Answering.Analysis.Times;

/// <summary>Times that carry their own year, or a month and day whose year the surroundings give.</summary>
internal static partial class AbsoluteTimePatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Month = CalendarWords.Month;
    private const string Day = @"(?<day>[0-3]?\d)(?:st|nd|rd|th)?";
    private const string DayRange = @"(?:\s*(?:-|–|—|to|and|through|until)\s*(?<last>[0-3]?\d)(?:st|nd|rd|th)?)?";
    private const string NoNumber = @"(?![\d]|[.,:]\d|\s*(?:a|p)\.?m\b)";
    private const string Year = @"(?:(?<year>1\d{3}|20\d{2})(?!\d)(?!" + EraWords.Behind + @")|(?<year>\d{1,4})" + EraWords.Behind
        + "|" + EraWords.Before + @"(?<year>\d{1,4})\b|(?<year>[1-9]\d{2}|2[1-9]\d{2})" + EraWords.Ends + ")";

    private const string YearOf = @"(?:,?\s+(?:of\s+)?" + Year + @"|,?\s+(?:of\s+)?(?<which>that|this|the\s+same|last|next)\s+year)";

    // "From May to September 1884": the year behind the last month is that of the first too.
    private const string YearBehindRange =
        @"(?=\s*(?:-|–|—|to|and|or|until|till|through)\s*(?:the\s+)?(?:[0-3]?\d(?:st|nd|rd|th)?\s+(?:of\s+)?)?" + Month
        + @"(?:\s+[0-3]?\d(?:st|nd|rd|th)?)?,?\s+(?:of\s+)?(?<year>1\d{3}|20\d{2})(?!\d))";

    /// <summary>The patterns; where several match, the earliest and then the longest match counts.</summary>
    public static IReadOnlyList<TimePattern> All { get; } =
    [
        new(MonthDay(), ResolveDay),
        new(DayMonth(), ResolveDay),
        new(MonthOfYear(), ResolveMonth),
        new(MonthOfRange(), ResolveMonth),
        new(YearMonth(), ResolveMonth),
        new(Quarter(), ResolveQuarter),
        new(Season(), ResolveSeason),
    ];

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static ResolvedTime? ResolveDay(Match match, TimeContext context)
    {
        if (YearIn(match, context) is not { } year)
        {
            return null;
        }

        var month = CalendarWords.MonthNumber(match.Groups["month"].Value);
        if (Days.Day(year.Number, month, Number(match, "day")) is not { } first)
        {
            return null;
        }

        var last = match.Groups["last"].Success ? Days.Day(year.Number, month, Number(match, "last")) : first;
        return last is { } end && end.End >= first.Start
            ? new ResolvedTime(new Days(first.Start, end.End), year.Computed, year.FromRunning)
            : null;
    }

    private static ResolvedTime? ResolveMonth(Match match, TimeContext context) =>
        YearIn(match, context) is { } year
            ? new ResolvedTime(
                Days.Month(year.Number, CalendarWords.MonthNumber(match.Groups["month"].Value)), year.Computed, year.FromRunning)
            : null;

    private static ResolvedTime? ResolveQuarter(Match match, TimeContext context)
    {
        if (YearIn(match, context) is not { } year)
        {
            return null;
        }

        var half = match.Groups["unit"].Value.StartsWith("half", StringComparison.OrdinalIgnoreCase);
        var length = half ? 6 : 3;
        var text = match.Groups["number"].Value;
        var number = text.Equals("last", StringComparison.OrdinalIgnoreCase) ? 12 / length : CalendarWords.Ordinal(text);
        return number >= 1 && number * length <= 12
            ? new ResolvedTime(Days.Months(year.Number, ((number - 1) * length) + 1, length), year.Computed, year.FromRunning)
            : null;
    }

    private static ResolvedTime? ResolveSeason(Match match, TimeContext context)
    {
        if (YearIn(match, context) is not { } year)
        {
            return null;
        }

        var month = char.ToLowerInvariant(match.Groups["season"].Value[0]) switch { 'w' => 12, 'f' or 'a' => 9, _ => 0 };
        if (month == 0)
        {
            month = match.Groups["season"].Value.StartsWith("sp", StringComparison.OrdinalIgnoreCase) ? 3 : 6;
        }

        return new ResolvedTime(Days.Months(year.Number, month, 3), year.Computed, year.FromRunning);
    }

    private static (int Number, bool Computed, bool FromRunning)? YearIn(Match match, TimeContext context)
    {
        if (match.Groups["year"].Success)
        {
            return Number(match, "year") is > 0 and var written ? (EraWords.Year(written, match.Groups["era"].Value), false, false) : null;
        }

        var which = match.Groups["which"].Value.ToLowerInvariant();
        if (context.WrittenOutOnly)
        {
            return null;
        }

        if (which is "this" or "last" or "next")
        {
            var step = which switch { "last" => -1, "next" => 1, _ => 0 };
            return context.ArticleDate is { } date ? (date.Year + step, true, false) : null;
        }

        if (which.Length > 0)
        {
            return context.NearYear is { } near ? (near, true, true) : null;
        }

        var month = match.Groups["month"].Success ? CalendarWords.MonthNumber(match.Groups["month"].Value) : 1;
        return context.YearOf(month) is { } year ? (year, true, context.CountsFromRunning) : null;
    }

    [GeneratedRegex(@"\b(?<month>" + Month + @")\s+" + Day + NoNumber + DayRange + NoNumber + "(?:" + YearOf + "|" + YearBehindRange
        + @")?", Options)]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"(?<![\d.,$€£-])\b" + Day + DayRange + @"\s+(?:of\s+)?(?<month>" + Month + @")(?![a-z])(?:" + YearOf + "|"
        + YearBehindRange + ")?", Options)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(?<month>" + Month + @")(?![a-z])" + YearOf, Options)]
    private static partial Regex MonthOfYear();

    [GeneratedRegex(@"\b(?-i:(?<month>January|February|March|April|May|June|July|August|September|October|November|December))\b"
        + YearBehindRange, Options)]
    private static partial Regex MonthOfRange();

    [GeneratedRegex(@"\b(?<year>1\d{3}|20\d{2})\s+(?<month>" + Month + @")(?![a-z])(?!\s+\d)", Options)]
    private static partial Regex YearMonth();

    [GeneratedRegex(@"\b(?:the\s+)?(?<number>first|second|third|fourth|last|1st|2nd|3rd|4th)[\s-]+(?<unit>quarter|half)" + YearOf
        + @"|\bq(?<number>[1-4])(?<unit>)\s+(?:of\s+)?(?:(?<which>this|that|last)\s+year|(?<year>1\d{3}|20\d{2}))|\b(?<year>1\d{3}|"
        + @"20\d{2})\s+q(?<number>[1-4])(?<unit>)\b", Options)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\b(?<season>spring|summer|autumn|fall|winter)" + YearOf, Options)]
    private static partial Regex Season();
}
