namespace QaBot.Channels.Turns;

/// <summary>The bot has more to do than it can: a channel that waits for the turn is answered 429, and may send it again.</summary>
/// <param name="retryAfter">After how long it may.</param>
public sealed class BotBusyException(TimeSpan retryAfter) : Exception("The bot has more questions than it can answer now; ask again later.")
{
    /// <summary>After how long the activity may be sent again.</summary>
    public TimeSpan RetryAfter => retryAfter;
}
