using Microsoft.Extensions.Logging;

namespace QaBot.Channels.BotFramework;

/// <summary>What is logged. Never texts of messages, tokens or secrets, but for <see cref="Text"/>, which configuration must ask
/// for.</summary>
internal static partial class BotFrameworkLog
{
    [LoggerMessage(1, LogLevel.Information, "Refused a request with {Status}: {Reason}")]
    public static partial void Refused(ILogger logger, int status, string reason);

    [LoggerMessage(2, LogLevel.Error, "No answer could be sent for {ActivityType} {ActivityId} of channel {Channel}: {Reason}")]
    public static partial void Undeliverable(ILogger logger, Exception error, string activityType, string? activityId, string channel,
        string reason);

    [LoggerMessage(3, LogLevel.Error, "The turn for {ActivityType} {ActivityId} of channel {Channel} ended in an error")]
    public static partial void TurnFailed(ILogger logger, Exception error, string activityType, string? activityId, string channel);

    [LoggerMessage(4, LogLevel.Error, "The keys at {Address} cannot be fetched; tokens signed with them cannot be checked")]
    public static partial void KeysUnavailable(ILogger logger, Exception error, string address);

    [LoggerMessage(5, LogLevel.Warning,
        "MicrosoftAppId is empty: authentication is off, and only requests of this machine are taken unless "
        + "BotFramework:AllowRemoteWithoutAuthentication is set")]
    public static partial void AuthenticationOff(ILogger logger);

    [LoggerMessage(6, LogLevel.Warning, "MicrosoftAppPassword is empty: answers are sent without a token, which channels refuse")]
    public static partial void NoPassword(ILogger logger);

    [LoggerMessage(7, LogLevel.Debug, "{ActivityType} {ActivityId}: {Text}")]
    public static partial void Text(ILogger logger, string activityType, string? activityId, string? text);

    [LoggerMessage(8, LogLevel.Information, "The channel no longer waits for the turn for {ActivityType} {ActivityId}")]
    public static partial void Abandoned(ILogger logger, string activityType, string? activityId);

    [LoggerMessage(11, LogLevel.Warning,
        "The turn for {ActivityType} {ActivityId} of channel {Channel} took longer than BotFramework:TurnTimeout and was cancelled")]
    public static partial void Cancelled(ILogger logger, string activityType, string? activityId, string channel);

    [LoggerMessage(9, LogLevel.Information, "Fetched {Count} keys from {Address}")]
    public static partial void KeysFetched(ILogger logger, int count, string address);

    [LoggerMessage(10, LogLevel.Information, "{ActivityType} {ActivityId} of channel {Channel} came again and is not answered again")]
    public static partial void Repeated(ILogger logger, string activityType, string? activityId, string channel);
}
