namespace QaBot.Bot;

/// <summary>What the bot tells the log; never the texts of messages.</summary>
internal static partial class BotLog
{
    [LoggerMessage(3001, LogLevel.Error, "A turn failed; the user was given the reference {Reference}.")]
    public static partial void TurnFailed(this ILogger logger, Exception error, string reference);

    [LoggerMessage(3002, LogLevel.Warning, "A turn failed ({Reference}), and the user could not be told: {Reason}")]
    public static partial void UserNotTold(this ILogger logger, string reference, string reason);

    [LoggerMessage(3003, LogLevel.Warning,
        "Feedback could not be written to {File}: {Reason} Make the file writable, or set Feedback:Path or Feedback:Enabled.")]
    public static partial void FeedbackNotWritten(this ILogger logger, string file, string reason);
}
