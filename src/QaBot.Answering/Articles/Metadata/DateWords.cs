using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace QaBot.Answering.Articles.Metadata;

/// <summary>
/// Reads the days that name day, month and year. Days in digits count only with the year first: whether 03/04/2019 is in
/// March or in April, nobody can tell.
/// </summary>
internal static partial class DateWords
{
    /// <summary>Matches a day, to be built into longer patterns; case does not matter.</summary>
    public const string Pattern =
        @"(?:(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)"
        + @"|(?<d>\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+of)?\s+(?<n>" + Month + @")\.?,?\s+(?<y>\d{4})(?!\d)"
        + @"|(?<n>" + Month + @")\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>\d{4})(?!\d))";

    private const string Month =
        "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
        + "|Nov(?:ember)?|Dec(?:ember)?";

    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Reads a value that starts with a day, with or without a weekday before it and a time of day behind it.</summary>
    /// <returns>The day; null when the value is none.</returns>
    public static LocalDate? Parse(string? value)
    {
        value = value?.Trim();
        return value is { Length: > 0 and < 80 } && Whole().Match(value) is { Success: true } match ? DateOf(match) : null;
    }

    /// <summary>The day that a match of <see cref="Pattern"/> names; null when the calendar has no such day.</summary>
    public static LocalDate? DateOf(Match match)
    {
        var year = Number("y");
        var month = match.Groups["n"] is { Success: true } name
            ? (Months.IndexOf(name.Value[..3], StringComparison.OrdinalIgnoreCase) / 3) + 1
            : Number("m");
        var day = Number("d");
        return year >= 1000 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?:[a-z]{3,9},?\s+)?" + Pattern + @"(?:$|T\d|,?\s+(?:at\s+)?\d)", Options)]
    private static partial Regex Whole();
}
