using Microsoft.Extensions.Logging;

namespace QaBot.Channels.State;

/// <summary>What is logged of state; never what it holds.</summary>
internal static partial class StateLog
{
    [LoggerMessage(1, LogLevel.Warning,
        "The state {Name} of a conversation cannot be read, another build may have written it; it is begun anew")]
    public static partial void PropertyUnreadable(ILogger logger, Exception? error, string name);

    [LoggerMessage(2, LogLevel.Warning, "The state kept under {Key} is no JSON object; it is begun anew")]
    public static partial void Unreadable(ILogger logger, Exception? error, string key);
}
