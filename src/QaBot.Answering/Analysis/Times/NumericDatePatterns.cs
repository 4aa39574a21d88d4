using System.Globalization;
using System.Text.RegularExpressions;

namespace QaBot.Answering.Analysis.Times;

/// <summary>Dates in figures: 12/11/1934, 7.8.1980, 2019-03-05, 11/1934.</summary>
internal static partial class NumericDatePatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int LastMonth = 12;

    /// <summary>The patterns; where several match, the earliest and then the longest match counts.</summary>
    public static IReadOnlyList<TimePattern> All { get; } =
    [
        new(YearFirst(), (match, _) => Exact(Days.Day(Number(match, "year"), Number(match, "month"), Number(match, "day")))),
        new(YearLast(), ResolveYearLast),
        new(MonthYear(), (match, _) => Exact(Days.Month(Number(match, "year"), Number(match, "month")))),
    ];

    private static ResolvedTime? Exact(Days? days) => days is { } found ? new ResolvedTime(found) : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // A date that can be read in two ways is known to lie in its year, and nothing is counted from a day of it.
    private static ResolvedTime? ResolveYearLast(Match match, TimeContext context)
    {
        var (year, first, second) = (Number(match, "year"), Number(match, "first"), Number(match, "second"));
        var order = match.Groups["dot"].Success || first > LastMonth || first == second ? DateOrder.DayFirst
            : second > LastMonth ? DateOrder.MonthFirst
            : context.Order;
        return order switch
        {
            DateOrder.DayFirst => Exact(Days.Day(year, second, first)),
            DateOrder.MonthFirst => Exact(Days.Day(year, first, second)),
            _ => Days.Day(year, second, first) is null ? null : new ResolvedTime(Days.Years(year, year)),
        };
    }

    [GeneratedRegex(@"(?<![\w./-])(?<year>[12]\d{3})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/-]|\.\d)", Options)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<![\w,/-]|\d\.)(?<first>\d{1,2})(?:(?<dot>\.)\s?(?<second>\d{1,2})\.\s?|"
        + @"(?<mark>[/-])(?<second>\d{1,2})\k<mark>)(?<year>[12]\d{3})(?![\d/-]|\.\d)", Options)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"(?<![\w./,-])(?<month>0[1-9]|1[0-2])/(?<year>1\d{3}|20\d{2})(?![\d/])", Options)]
    private static partial Regex MonthYear();
}
