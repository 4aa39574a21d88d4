using NodaTime;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Extraction.Times;

/// <summary>What relative times count from while a text is read from front to back.</summary>
/// <param name="ArticleDate">The day the text was published; null when unknown.</param>
/// <param name="Running">The last time the text named; null at its beginning.</param>
/// <param name="RunningSpan">Where it was named.</param>
internal readonly record struct TimeContext(LocalDate? ArticleDate, Days? Running, TextSpan? RunningSpan)
{
    /// <summary>The year a month or day without one belongs to: the running year, else the article's.</summary>
    public int? Year => Running?.Start.Year ?? ArticleDate?.Year;
}
