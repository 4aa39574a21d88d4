using System.Globalization;
using System.Text.RegularExpressions;

namespace QaBot.Answering.Analysis.Times;

/// <summary>Tells in which order a text writes day and month: by its language, by dates that can be read in one way alone, by dates in
/// words.</summary>
internal static partial class DateOrderReader
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int LastMonth = 12;

    /// <summary>The order; unknown when the dates of an English text differ or tell nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isEnglish">Whether it is English; nearly all other languages put the day first.</param>
    public static DateOrder Of(string text, bool isEnglish)
    {
        if (!isEnglish)
        {
            return DateOrder.DayFirst;
        }

        var (dayFirst, monthFirst) = (false, false);
        foreach (Match match in InFigures().Matches(text))
        {
            var first = int.Parse(match.Groups["first"].ValueSpan, CultureInfo.InvariantCulture);
            var second = int.Parse(match.Groups["second"].ValueSpan, CultureInfo.InvariantCulture);
            dayFirst |= first > LastMonth && second <= LastMonth;
            monthFirst |= second > LastMonth && first <= LastMonth;
        }

        return dayFirst || monthFirst ? Order(dayFirst, monthFirst) : Order(DayInWords().IsMatch(text), MonthInWords().IsMatch(text));
    }

    private static DateOrder Order(bool dayFirst, bool monthFirst) =>
        dayFirst == monthFirst ? DateOrder.Unknown : dayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;

    [GeneratedRegex(@"(?<![\d./-])(?<first>\d{1,2})(?<mark>[/-])(?<second>\d{1,2})\k<mark>\d{4}(?![\d./-]\d|\d)", Options)]
    private static partial Regex InFigures();

    [GeneratedRegex(@"\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?" + CalendarWords.Month + @",?\s+\d{4}\b", Options)]
    private static partial Regex DayInWords();

    [GeneratedRegex(@"\b" + CalendarWords.Month + @"\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b", Options)]
    private static partial Regex MonthInWords();
}
