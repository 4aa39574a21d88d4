namespace QaBot.Bot.Commands;

/// <summary>Something other than a question that can be said to the bot.</summary>
internal interface IBotCommand
{
    /// <summary>The phrases that are the command, lower case, without punctuation; nothing else is, so that no question is taken for it.</summary>
    IReadOnlySet<string> Phrases { get; }

    /// <summary>Does it.</summary>
    Task RunAsync(TurnScope turn, CancellationToken cancellationToken);
}
