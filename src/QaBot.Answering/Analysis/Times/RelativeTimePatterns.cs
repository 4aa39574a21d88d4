using System.Text.RegularExpressions;
using NodaTime;

namespace QaBot.Answering.Analysis.Times;

/// <summary>Times that only another date gives a place: "last year", "three days later", "that month", "on Friday".</summary>
internal static partial class RelativeTimePatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The patterns; where several match, the earliest and then the longest match counts.</summary>
    public static IReadOnlyList<TimePattern> All { get; } =
    [
        new(NamedUnit(), ResolveNamedUnit),
        new(NamedMonth(), ResolveNamedMonth),
        new(Counted(), ResolveCounted),
        new(DayWord(), ResolveDayWord),
        new(OnWeekday(), ResolveWeekday),
    ];

    private static ResolvedTime? ResolveNamedUnit(Match match, TimeContext context)
    {
        var which = match.Groups["which"].Value.ToLowerInvariant();
        var fromRunning = which.StartsWith("th", StringComparison.Ordinal) && which != "this";
        var unit = match.Groups["unit"].Value.ToLowerInvariant();
        var anchor = fromRunning ? context.Near : context.ArticleDate is { } date ? Days.Of(date) : null;
        if (anchor is not { Start: var day } || !IsFineEnough(anchor.Value, unit))
        {
            return null;
        }

        var step = which[(which.LastIndexOf(' ') + 1)..] switch
        {
            "last" or "previous" or "preceding" or "past" => -1,
            "next" or "following" or "coming" => 1,
            _ => 0,
        };
        Days? days = unit switch
        {
            "year" => Days.Years(day.Year + step, day.Year + step),
            "month" => MonthOf(day.PlusMonths(step)),
            "week" => WeekOf(day.PlusWeeks(step)),
            "quarter" => QuarterOf(day.PlusMonths(3 * step)),
            "decade" => Days.Years((day.Year / 10 * 10) + (10 * step), (day.Year / 10 * 10) + (10 * step) + 9),
            "day" when fromRunning => Days.Of(day.PlusDays(step)),
            _ => null,
        };
        return days is { } found ? new ResolvedTime(found, true, fromRunning) : null;
    }

    private static ResolvedTime? ResolveNamedMonth(Match match, TimeContext context)
    {
        var number = CalendarWords.MonthNumber(match.Groups["month"].Value);
        switch (match.Groups["which"].Value.ToLowerInvariant())
        {
            case "last" when context.ArticleDate is { } date:
                return new ResolvedTime(Days.Month(number < date.Month ? date.Year : date.Year - 1, number), true);
            case "next" when context.ArticleDate is { } date:
                return new ResolvedTime(Days.Month(number > date.Month ? date.Year : date.Year + 1, number), true);
            case "this" when context.ArticleDate is { } date:
                return new ResolvedTime(Days.Month(date.Year, number), true);
            case "last" or "next" or "this":
                return null;
            default:
                return context.YearOf(number) is { } year
                    ? new ResolvedTime(Days.Month(year, number), true, context.CountsFromRunning)
                    : null;
        }
    }

    private static ResolvedTime? ResolveCounted(Match match, TimeContext context)
    {
        var direction = match.Groups["direction"].Value.ToLowerInvariant();
        var ago = direction == "ago";
        var anchor = ago ? context.ArticleDate is { } date ? Days.Of(date) : null : context.Near;
        var number = CalendarWords.Number(match.Groups["number"].Value);
        var unit = match.Groups["unit"].Value.ToLowerInvariant();
        if (anchor is not { } from || number <= 0 || !IsFineEnough(from, unit))
        {
            return null;
        }

        var steps = ago || direction.StartsWith("earlier", StringComparison.Ordinal)
            || direction.StartsWith("before", StringComparison.Ordinal)
            ? -number
            : number;
        Days? days = unit switch
        {
            "day" => Days.Of(from.Start.PlusDays(steps)),
            "week" => Days.Of(from.Start.PlusWeeks(steps)),
            "month" => MonthOf(from.Start.PlusMonths(steps)),
            "year" => YearOf(from.Start.Year + steps),
            "decade" => YearOf(from.Start.Year + (10 * steps)),
            _ => null,
        };
        return days is { } found ? new ResolvedTime(found, true, !ago) : null;
    }

    private static ResolvedTime? ResolveDayWord(Match match, TimeContext context)
    {
        // "Today it is a museum" speaks of these days, not of one.
        var word = match.Value.ToLowerInvariant();
        if (context.ArticleDate is not { } day || (word is "today" or "tonight" && !context.TellsOfOnce))
        {
            return null;
        }

        var step = word switch { "yesterday" => -1, "tomorrow" => 1, _ => 0 };
        return new ResolvedTime(Days.Of(day.PlusDays(step)), true);
    }

    private static ResolvedTime? ResolveWeekday(Match match, TimeContext context)
    {
        if (context.ArticleDate is not { } day || !context.TellsOfOnce)
        {
            return null;
        }

        var weekday = Enum.Parse<IsoDayOfWeek>(match.Groups["weekday"].ValueSpan, ignoreCase: true);
        var which = match.Groups["which"].Value.ToLowerInvariant();
        var found = day.DayOfWeek == weekday ? day : which == "next" ? day.Next(weekday) : day.Previous(weekday);
        return new ResolvedTime(Days.Of(found), true);
    }

    // From a year no day can be counted, and from "between 1720 and 1724" no year.
    private static bool IsFineEnough(Days anchor, string unit) => unit switch
    {
        "day" or "week" => anchor.IsDay,
        "month" or "quarter" => anchor.IsWithinMonth,
        _ => anchor.Start.Year == anchor.End.Year,
    };

    private static Days? YearOf(int year) => year is > -9000 and < 9000 ? Days.Years(year, year) : null;

    private static Days MonthOf(LocalDate day) => Days.Month(day.Year, day.Month);

    private static Days WeekOf(LocalDate day)
    {
        var monday = day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Previous(IsoDayOfWeek.Monday);
        return new Days(monday, monday.PlusDays(6));
    }

    private static Days QuarterOf(LocalDate day) => Days.Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3);

    [GeneratedRegex(@"\b(?<which>last|this|next|that|the\s+same|the\s+following|the\s+next|the\s+previous|the\s+preceding|the\s+past|"
        + @"the\s+current|the\s+coming)\s+(?<unit>year|month|week|quarter|decade|day)\b(?!'s?\s+(?:old))", Options)]
    private static partial Regex NamedUnit();

    // A month alone needs its capital and a preposition: "may" and "march" are verbs more often than not.
    [GeneratedRegex(@"\b(?:(?<which>last|this|next)|(?i:in|since|by|until|till|during|from|early|late|mid))[\s-]+(?:(?i:early|late|"
        + @"mid)[\s-]+)?(?<month>(?-i:January|February|March|April|May|June|July|August|September|October|November|December))\b(?!\s+\d|"
        + @",?\s+(?:of\s+)?(?:that|this|the\s+same|last|next)\s+year)", Options)]
    private static partial Regex NamedMonth();

    // "Some two hundred years ago" is no year.
    [GeneratedRegex(@"(?<!\b(?:about|around|some|over|almost|nearly|approximately|roughly|circa|(?:more|less|fewer)\s+than|at\s+least|"
        + @"up\s+to|hundred|thousand|million|(?:hundred|\d+|two|three|four|five|six|seven|eight|nine|ten|twenty)\s+(?:and|to|"
        + @"or))\s+)\b(?<number>" + CalendarWords.SmallNumber + @")\s+(?<unit>day|week|month|year|decade)s?\s+(?<direction>later|earlier|"
        + @"before\s+that|after\s+that|afterwards?|ago)\b", Options)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\b(?:yesterday|today|tomorrow|tonight)\b", Options)]
    private static partial Regex DayWord();

    [GeneratedRegex(@"\b(?:on|(?<which>last|next|this))\s+(?<weekday>" + CalendarWords.Weekday + @")\b(?!,?\s+(?:the\s+)?(?:\d|"
        + CalendarWords.Month + @"\s+\d))", Options)]
    private static partial Regex OnWeekday();
}
