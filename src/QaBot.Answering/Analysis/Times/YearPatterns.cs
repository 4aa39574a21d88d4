using System.Globalization;
using System.Text.RegularExpressions;

namespace QaBot.Answering.Analysis.Times;

/// <summary>Years, spans of years, decades and centuries.</summary>
internal static partial class YearPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Year = @"1\d{3}|20\d{2}";
    private const string Era = EraWords.Behind;

    // "Resolution 1929" and "No. 1066" are names, "1500 people" is a count: neither is a year.
    private const string NotNumbered =
        @"(?<!\b(?:resolution|no\.?|number|nr\.?|#|flight|route|highway|room|page|pp?\.|section|article|paragraph|model|channel|order|"
        + @"directive|decree|bill|unit|lot|postcode|code|chapter|line|verse)\s)";
    private const string NotCounted =
        @"(?!\s*(?:%|°|percent\b|per\b|times\b|people\b|visitors\b|guests\b|spectators\b|passengers\b|inhabitants\b|residents\b|jobs\b|"
        + @"homes\b|houses\b|books\b|cars\b|ships\b|persons\b|men\b|women\b|children\b|students\b|employees\b|workers\b|soldiers\b|"
        + @"troops\b|members\b|copies\b|species\b|points\b|seats\b|words\b|miles?\b|feet\b|ft\b|met(?:er|re)s?\b|m\b|km|kilomet|mm\b|cm\b|"
        + @"kg|kilogram|grams?\b|pounds?\b|lbs?\b|ton(?:ne)?s?\b|acres?\b|hectares?\b|square\b|dollars?\b|euros?\b|rubles?\b|megawatts?\b|"
        + @"mw\b|kw\b|hp\b|hz\b|mb\b|gb\b|years\b|months\b|weeks\b|days\b|hours\b|minutes\b|seconds\b|million\b|billion\b|thousand\b))";

    /// <summary>The patterns; where several match, the earliest and then the longest match counts.</summary>
    public static IReadOnlyList<TimePattern> All { get; } =
    [
        new(YearSpan(), ResolveSpan),
        new(SingleYear(), (m, _) => Years(Number(m, "year"), Number(m, "year"))),
        new(EraYear(), ResolveEra),
        new(EraSpan(), ResolveEraSpan),
        new(EarlyYear(), (m, _) => Years(Number(m, "year"), Number(m, "year"))),
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
        var year = Number(match, match.Groups["year"].Success ? "year" : "behind");
        var counted = EraWords.Year(year, match.Groups["era"].Value);
        return year is > 0 and < 9000 ? Years(counted, counted) : null;
    }

    // "27 BC to AD 14"; where only the last has an era ("63 to 12 BC"), the first has the same.
    private static ResolvedTime? ResolveEraSpan(Match match, TimeContext context)
    {
        var (first, last) = (Number(match, "first"), Number(match, "last"));
        var era = match.Groups["era"].Value;
        var before = match.Groups["begun"].Success ? match.Groups["begun"].Value : era;
        return first is > 0 and < 9000 && last is > 0 and < 9000 ? Years(EraWords.Year(first, before), EraWords.Year(last, era)) : null;
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

        return EraWords.Year(1, match.Groups["era"].Value) < 1
            ? Years(1 - (Math.Max(first, last) * 100), -(Math.Min(first, last) - 1) * 100)
            : Years(((first - 1) * 100) + 1, last * 100);
    }

    [GeneratedRegex(@"(?<![\d.,$€£/])\b(?:between\s+|from\s+)?(?<first>" + Year + @")\s*(?:[-–—]|\s(?:to|until|till|through)\s)\s*(?<last>"
        + Year + @"|\d{2})(?![\d%]|[.,]\d)|\bbetween\s+(?<first>" + Year + @")\s+and\s+(?<last>" + Year + @")\b", Options)]
    private static partial Regex YearSpan();

    [GeneratedRegex(@"(?<![\d.,$€£/]|[a-z]-|\d[-–])" + NotNumbered + @"\b(?<year>" + Year + @")(?![\d]|[.,]\d|-[a-z]|[a-z])" + NotCounted,
        Options)]
    private static partial Regex SingleYear();

    [GeneratedRegex(@"(?<![\d.,$€£/-])\b(?<year>\d{1,4})" + Era + @"|\b" + EraWords.Before + @"(?<behind>\d{1,4})\b", Options)]
    private static partial Regex EraYear();

    [GeneratedRegex(@"\b(?<first>\d{1,4})(?:\s*(?<begun>(?-i:B\.?C\.?(?:E\.?)?|A\.?D\.?)))?\s*(?:[-–—]|\b(?:to|until)\b)\s*(?:"
        + EraWords.Before + @"(?<last>\d{1,4})\b|(?<last>\d{1,4})" + Era + @")|\bbetween\s+(?<first>\d{1,4})\s+and\s+(?<last>\d{1,4})"
        + Era, Options)]
    private static partial Regex EraSpan();

    // "In 410 the city fell", "in 2777": a year by what stands before and behind it.
    [GeneratedRegex(@"(?<!\b(?:\d+|one|two|three|out)\s+in\s+)(?<=\b(?:in|since|until|till|before|after|circa|ca\.|c\.|year|"
        + @"year\s+of)\s+)(?<year>[1-9]\d{2,3})" + EraWords.Ends + NotCounted, Options)]
    private static partial Regex EarlyYear();

    [GeneratedRegex(@"\b(?:(?<part>early|mid|middle|late)[\s-]+(?:the\s+)?)?(?<decade>(?:1\d|20)\d0)(?:'|’)?s\b", Options)]
    private static partial Regex Decade();

    [GeneratedRegex(@"\b(?<first>\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
        + @"thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)(?:\s*(?:-|–|to|and|or|"
        + @"through)\s*(?:the\s+)?(?<last>\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:th|st|nd|rd)))?[\s-]+centur(?:y|ies)(?:" + Era + @")?", Options)]
    private static partial Regex Century();
}
