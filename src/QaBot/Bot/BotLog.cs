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

    [LoggerMessage(3004, LogLevel.Warning,
        "More is asked than the reader can keep up with: some questions are answered by the rules alone (told once a minute). Add "
        + "machines, or see the section Load.")]
    public static partial void ReaderLeftOut(this ILogger logger);

    [LoggerMessage(3005, LogLevel.Warning,
        "More is asked than can be answered: some questions are refused (told once a minute). Add machines, or see the section Load.")]
    public static partial void QuestionsRefused(this ILogger logger);

    [LoggerMessage(3006, LogLevel.Warning, "A turn took too long, and the user could not be told: {Reason}")]
    public static partial void UserNotToldOfEnd(this ILogger logger, string reason);
}
