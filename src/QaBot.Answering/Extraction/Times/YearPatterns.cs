using System.Globalization;
using System.Text.RegularExpressions;

namespace QaBot.Answering.Extraction.Times;

/// <summary>Years, spans of years, decades and centuries.</summary>
internal static partial class YearPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Year = @"1\d{3}|20\d{2}";
    private const string Era = @"\s*(?<era>b\.?c\.?e?\.?|a\.?d\.?|c\.?e\.?)(?![a-z])";

    // "Resolution 1929" and "No. 1066" are names, "1500 people" is a count: neither is a year.
    private const string NotNumbered = @"(?<!\b(?:resolution|no\.?|number|nr\.?|#|flight|route|highway|room|page|pp?\.|section|article|paragraph|model|channel|order|directive|decree|bill|unit|lot|postcode|code|chapter|line|verse)\s)";
    private const string NotCounted = @"(?!\s*(?:%|°|percent\b|per\b|times\b|people\b|visitors\b|guests\b|spectators\b|passengers\b|inhabitants\b|residents\b|jobs\b|homes\b|houses\b|books\b|cars\b|ships\b|persons\b|men\b|women\b|children\b|students\b|employees\b|workers\b|soldiers\b|troops\b|members\b|copies\b|species\b|points\b|seats\b|words\b|miles?\b|feet\b|ft\b|met(?:er|re)s?\b|m\b|km|kilomet|mm\b|cm\b|kg|kilogram|grams?\b|pounds?\b|lbs?\b|ton(?:ne)?s?\b|acres?\b|hectares?\b|square\b|dollars?\b|euros?\b|rubles?\b|megawatts?\b|mw\b|kw\b|hp\b|hz\b|mb\b|gb\b|years\b|months\b|weeks\b|days\b|hours\b|minutes\b|seconds\b|million\b|billion\b|thousand\b))";

    /// <summary>The patterns; where several match, the earliest and then the longest match counts.</summary>
    public static IReadOnlyList<TimePattern> All { get; } =
    [
        new(YearSpan(), ResolveSpan),
        new(SingleYear(), (m, _) => Years(Number(m, "year"), Number(m, "year"))),
        new(EraYear(), ResolveEra),
        new(Decade(), ResolveDecade),
        new(Century(), ResolveCentury),
    ];

    private static ResolvedTime? Years(int first, int last) => last >= first ? new ResolvedTime(Days.Years(first, last)) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static ResolvedTime? ResolveSpan(Match match, TimeContext context)
    {
        var first = Number(match, "first");
        var last = Number(match, "last");
        return Years(first, last < 100 ? (first / 100 * 100) + last : last);
    }

    private static ResolvedTime? ResolveEra(Match match, TimeContext context)
    {
        var group = match.Groups["year"].Success ? "year" : "behind";
        var year = Number(match, group);
        var before = match.Groups["era"].Value.StartsWith('b') || match.Groups["era"].Value.StartsWith('B');
        return year is > 0 and < 9000 ? Years(before ? 1 - year : year, before ? 1 - year : year) : null;
    }

    private static ResolvedTime? ResolveDecade(Match match, TimeContext context)
    {
        var first = Number(match, "decade");
        return match.Groups["part"].Value.ToLowerInvariant() switch
        {
            "early" => Years(first, first + 3),
            "mid" or "middle" => Years(first + 4, first + 6),
            "late" => Years(first + 7, first + 9),
            _ => Years(first, first + (first % 100 == 0 ? 99 : 9)),
        };
    }

    private static ResolvedTime? ResolveCentury(Match match, TimeContext context)
    {
        var first = CalendarWords.Ordinal(match.Groups["first"].Value);
        var last = match.Groups["last"].Success ? CalendarWords.Ordinal(match.Groups["last"].Value) : first;
        if (first is < 1 or > 40 || last is < 1 or > 40)
        {
            return null;
        }

        var before = match.Groups["era"].Value.StartsWith('b') || match.Groups["era"].Value.StartsWith('B');
        return before
            ? Years(1 - (Math.Max(first, last) * 100), -(Math.Min(first, last) - 1) * 100)
            : Years(((first - 1) * 100) + 1, last * 100);
    }

    [GeneratedRegex(@"(?<![\d.,$€£/])\b(?:between\s+|from\s+)?(?<first>" + Year + @")\s*(?:[-–—]|\s(?:to|until|till|through)\s)\s*(?<last>" + Year + @"|\d{2})(?![\d%]|[.,]\d)|\bbetween\s+(?<first>" + Year + @")\s+and\s+(?<last>" + Year + @")\b", Options)]
    private static partial Regex YearSpan();

    [GeneratedRegex(@"(?<![\d.,$€£/]|[a-z]-|\d[-–])" + NotNumbered + @"\b(?<year>" + Year + @")(?![\d]|[.,]\d|-[a-z]|[a-z])" + NotCounted, Options)]
    private static partial Regex SingleYear();

    [GeneratedRegex(@"\b(?<year>\d{1,4})" + Era + @"|\b(?<era>a\.?d\.?)\s+(?<behind>\d{1,4})\b", Options)]
    private static partial Regex EraYear();

    [GeneratedRegex(@"\b(?:(?<part>early|mid|middle|late)[\s-]+(?:the\s+)?)?(?<decade>(?:1\d|20)\d0)(?:'|’)?s\b", Options)]
    private static partial Regex Decade();

    [GeneratedRegex(@"\b(?<first>\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)(?:\s*(?:-|–|to|and|or|through)\s*(?:the\s+)?(?<last>\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:th|st|nd|rd)))?[\s-]+centur(?:y|ies)(?:" + Era + @")?", Options)]
    private static partial Regex Century();
}
