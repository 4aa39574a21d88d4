using System.Globalization;
using NodaTime;
using QaBot.Answering.Answers;

namespace QaBot.Rendering;

/// <summary>Writes days for a reader, years before Christ with their era.</summary>
internal static class DateWords
{
    /// <summary>A day: 12 June 2018.</summary>
    public static string Of(LocalDate day) =>
        $"{day.Day.ToString(CultureInfo.InvariantCulture)} {MonthOf(day)} {YearOf(day)}";

    /// <summary>A computed time: a day, a month, a year, or its first and last day.</summary>
    public static string Of(ComputedFact fact)
    {
        var (start, end) = (fact.Start, fact.End);
        if (start == end)
        {
            return Of(start);
        }

        var isWhole = start.Day == 1 && end.Day == end.Calendar.GetDaysInMonth(end.Year, end.Month);
        return isWhole && start.Month == end.Month && start.Year == end.Year ? $"{MonthOf(start)} {YearOf(start)}"
            : isWhole && start.Month == 1 && end.Month == 12 && start.Year == end.Year ? YearOf(start)
            : $"{Of(start)} to {Of(end)}";
    }

    private static string MonthOf(LocalDate day) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);

    // Years are counted as astronomers do, with a year 0.
    private static string YearOf(LocalDate day) =>
        day.Year > 0 ? day.Year.ToString(CultureInfo.InvariantCulture) : $"{(1 - day.Year).ToString(CultureInfo.InvariantCulture)} BC";
}
