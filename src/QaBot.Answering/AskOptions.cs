using QaBot.Answering.Questions;

namespace QaBot.Answering;

/// <summary>How one question is to be answered.</summary>
public sealed record AskOptions
{
    /// <summary>The id of the only article to look in; null for all.</summary>
    public string? ArticleId { get; init; }

    /// <summary>The ids of the only articles to look in, 1 to 1,000; null for all. Of no use beside <see cref="ArticleId"/>.</summary>
    public IReadOnlyList<string>? ArticleIds { get; init; }

    /// <summary>The only part of the article to look in: sentences that share at least a letter with it; null for the whole. Needs
    /// <see cref="ArticleId"/>.</summary>
    public TextSpan? Within { get; init; }

    /// <summary>How many candidates to report, 1 to 100.</summary>
    /// <value>Five by default.</value>
    public int Top { get; init; } = 5;

    /// <summary>
    /// The time that this question may take, in place of <see cref="AnsweringOptions.TimeLimit"/>;
    /// <see cref="Timeout.InfiniteTimeSpan"/> where nobody waits for it, null for the setting.
    /// </summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Whether the reader may read, where it is on; without it the rules answer alone, which is quick.</summary>
    /// <value>true.</value>
    public bool Reads { get; init; } = true;

    /// <summary>What was asked just before, for a question that points back; null when nothing was.</summary>
    public PreviousTurn? Previous { get; init; }
}
