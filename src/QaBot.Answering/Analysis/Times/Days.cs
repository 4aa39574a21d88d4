using NodaTime;

namespace QaBot.Answering.Analysis.Times;

/// <summary>A run of days on the axis of time, both ends included. Years before Christ are 0 and below, as astronomers count.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day; not before <paramref name="Start"/>.</param>
internal readonly record struct Days(LocalDate Start, LocalDate End)
{
    private const int FirstYear = -9998;
    private const int LastYear = 9999;

    /// <summary>All days from the beginning to <paramref name="end"/>.</summary>
    public static Days Until(LocalDate end) => new(new LocalDate(FirstYear, 1, 1), end);

    /// <summary>All days from <paramref name="start"/> on.</summary>
    public static Days From(LocalDate start) => new(start, new LocalDate(LastYear, 12, 31));

    /// <summary>One day.</summary>
    public static Days Of(LocalDate day) => new(day, day);

    /// <summary>The days of some whole years.</summary>
    public static Days Years(int first, int last) => new(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));

    /// <summary>The days of one month.</summary>
    public static Days Month(int year, int month) => Months(year, month, 1);

    /// <summary>The days of some months that follow one another.</summary>
    public static Days Months(int year, int month, int count)
    {
        var start = new LocalDate(year, month, 1);
        return new Days(start, start.PlusMonths(count).PlusDays(-1));
    }

    /// <summary>One day by its numbers; null when the calendar has no such day.</summary>
    public static Days? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? Of(new LocalDate(year, month, day))
            : null;

    /// <summary>Whether the two runs share a day.</summary>
    public bool Overlaps(Days other) => Start <= other.End && other.Start <= End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(Days other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether it is one day.</summary>
    public bool IsDay => Start == End;

    /// <summary>Whether it lies within one month.</summary>
    public bool IsWithinMonth => Start.Year == End.Year && Start.Month == End.Month;
}
