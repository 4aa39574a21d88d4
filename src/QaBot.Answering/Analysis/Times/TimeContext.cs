using NodaTime;

namespace QaBot.Answering.Analysis.Times;

/// <summary>What relative times count from while a text is read from front to back.</summary>
/// <param name="ArticleDate">The day the text was published; null when unknown.</param>
/// <param name="Running">The last time the text named; null at its beginning.</param>
/// <param name="RunningSpan">Where it was named.</param>
internal readonly record struct TimeContext(LocalDate? ArticleDate, Days? Running, TextSpan? RunningSpan)
{
    // Farther back something else is spoken of by then.
    private const int FarthestSentence = 3;

    /// <summary>In which order the text writes day and month in figures.</summary>
    public DateOrder Order { get; init; }

    /// <summary>Whether only dates that are written out are read: in other languages nothing is known of what a time counts from.</summary>
    public bool WrittenOutOnly { get; init; }

    /// <summary>How far the sentence stands behind the one that named <see cref="Running"/>; the end of a paragraph counts as one
    /// more.</summary>
    public int SentencesSince { get; init; }

    /// <summary>Whether the sentence speaks of what is still to come.</summary>
    public bool IsAhead { get; init; }

    /// <summary>Whether the sentence tells of something that happens once, not of what is always so ("opens in June").</summary>
    public bool TellsOfOnce { get; init; }

    /// <summary>The running time, where it is near enough for a sentence to count from it.</summary>
    public Days? Near => SentencesSince <= FarthestSentence ? Running : null;

    /// <summary>The year of the running time; null when it is none, too far back, or longer than a year.</summary>
    public int? NearYear => Near is { } days && days.Start.Year == days.End.Year ? days.Start.Year : null;

    /// <summary>
    /// The year a month without one belongs to: for what is still to come the first behind the article's date, else
    /// the running year, unless the month lies before the one just named; null when nothing tells.
    /// </summary>
    /// <param name="month">The month's number.</param>
    public int? YearOf(int month) => this switch
    {
        { TellsOfOnce: false } => null,
        { IsAhead: true, ArticleDate: { } date } => date.Year + (month < date.Month ? 1 : 0),
        { Near: { IsWithinMonth: true } near } when month < near.Start.Month => null,
        _ => NearYear,
    };

    /// <summary>Whether <see cref="YearOf"/> took the running year.</summary>
    public bool CountsFromRunning => Running is not null && !(IsAhead && ArticleDate is not null);

    /// <summary>The context of the next sentence.</summary>
    /// <param name="beginsParagraph">Whether a paragraph begins with it.</param>
    public TimeContext Next(bool beginsParagraph) => this with { SentencesSince = SentencesSince + (beginsParagraph ? 2 : 1) };

    /// <summary>The context behind a time that was named.</summary>
    public TimeContext Behind(Days named, TextSpan span) => this with { Running = named, RunningSpan = span, SentencesSince = 0 };
}
