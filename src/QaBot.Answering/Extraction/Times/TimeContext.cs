using NodaTime;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Extraction.Times;

/// <summary>What relative times count from while a text is read from front to back.</summary>
/// <param name="ArticleDate">The day the text was published; null when unknown.</param>
/// <param name="Running">The last time the text named; null at its beginning.</param>
/// <param name="RunningSpan">Where it was named.</param>
/// <param name="IsAhead">Whether the sentence speaks of what is still to come.</param>
internal readonly record struct TimeContext(LocalDate? ArticleDate, Days? Running, TextSpan? RunningSpan, bool IsAhead = false)
{
    /// <summary>
    /// The year a month without one belongs to: for what is still to come the first behind the article's date, else
    /// the running year, else the article's.
    /// </summary>
    /// <param name="month">The month's number.</param>
    public int? YearOf(int month) => IsAhead && ArticleDate is { } date
        ? date.Year + (month < date.Month ? 1 : 0)
        : Running?.Start.Year ?? ArticleDate?.Year;

    /// <summary>Whether <see cref="YearOf"/> took the running year.</summary>
    public bool CountsFromRunning => Running is not null && !(IsAhead && ArticleDate is not null);
}
