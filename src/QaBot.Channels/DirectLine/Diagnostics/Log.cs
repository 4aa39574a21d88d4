using Microsoft.Extensions.Logging;

namespace QaBot.Channels.DirectLine.Diagnostics;

/// <summary>What is logged. Never texts of messages, tokens, tickets or secrets.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Refused {Method} {Route} with {Status} {Code}: {Reason}")]
    public static partial void Refused(ILogger logger, string method, string? route, int status, string code, string reason);

    [LoggerMessage(2, LogLevel.Error, "{Method} {Route} failed")]
    public static partial void Failed(ILogger logger, Exception error, string method, string? route);

    [LoggerMessage(3, LogLevel.Error, "The turn for {ActivityType} {ActivityId} ended in an error; the conversation goes on")]
    public static partial void TurnFailed(ILogger logger, Exception error, string activityType, string? activityId);

    [LoggerMessage(4, LogLevel.Warning,
        "The turn for {ActivityType} {ActivityId} took longer than DirectLine:TurnTimeout and was cancelled")]
    public static partial void TurnCancelled(ILogger logger, string activityType, string? activityId);

    [LoggerMessage(5, LogLevel.Debug, "Conversation {Conversation} started")]
    public static partial void Started(ILogger logger, string conversation);

    [LoggerMessage(6, LogLevel.Debug, "Forgot {Expired} idle conversations; {Count} are left")]
    public static partial void Expired(ILogger logger, int expired, int count);

    [LoggerMessage(7, LogLevel.Information, "Cut a stream of conversation {Conversation}: its client did not read")]
    public static partial void Cut(ILogger logger, string conversation);

    [LoggerMessage(8, LogLevel.Error, "Azure Direct Line gave no token: {Reason}")]
    public static partial void AzureRefused(ILogger logger, Exception? error, string reason);

    [LoggerMessage(9, LogLevel.Warning,
        "{File} cannot be kept or read; without it conversations end with the program. Let the bot's account write there, or name another "
        + "folder with DirectLine:KeepIn")]
    public static partial void NotKept(ILogger logger, Exception error, string file);

    [LoggerMessage(10, LogLevel.Information, "The turn for {ActivityType} {ActivityId} was refused: the bot has more to do than it can")]
    public static partial void TurnRefused(ILogger logger, string activityType, string? activityId);
}
