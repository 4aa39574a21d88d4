namespace QaBot.Answering;

/// <summary>How one question is to be answered.</summary>
public sealed record AskOptions
{
    /// <summary>The id of the only article to look in; null for all.</summary>
    public string? ArticleId { get; init; }

    /// <summary>How many candidates to report, 1 to 100.</summary>
    /// <value>Five by default.</value>
    public int Top { get; init; } = 5;
}
