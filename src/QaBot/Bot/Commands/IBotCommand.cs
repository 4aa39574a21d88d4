namespace QaBot.Bot.Commands;

/// <summary>Something other than a question that can be said to the bot.</summary>
internal interface IBotCommand
{
    /// <summary>Whether a message as a whole is the command; a question that only holds its words is none.</summary>
    /// <param name="said">The message in lower case, without punctuation.</param>
    bool Matches(string said);

    /// <summary>Does it.</summary>
    Task RunAsync(TurnScope turn, CancellationToken cancellationToken);
}
