using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Bot.Schema;

namespace QaBot.Channels.BotFramework;

/// <summary>Traces and metrics of turns.</summary>
public static class BotFrameworkTelemetry
{
    /// <summary>The name of the source of traces and of the meter.</summary>
    public const string Name = "QaBot.BotFramework";

    // Senders choose channel and type: only known ones become tags, or the number of series would be theirs to choose.
    private static readonly HashSet<string> Channels =
        new(StringComparer.Ordinal) { "directline", "email", "emulator", "msteams", "slack", "test", "webchat" };
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        ActivityTypes.ConversationUpdate, ActivityTypes.EndOfConversation, ActivityTypes.Event, ActivityTypes.InstallationUpdate,
            ActivityTypes.Invoke,
        ActivityTypes.Message, ActivityTypes.MessageDelete, ActivityTypes.MessageReaction, ActivityTypes.MessageUpdate,
            ActivityTypes.Typing,
    };

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Turns = Meter.CreateCounter<long>("botframework.turns", "{turn}", "Turns run.");
    private static readonly Counter<long> TurnErrors =
        Meter.CreateCounter<long>("botframework.turn.errors", "{turn}", "Turns that ended in an error.");
    private static readonly Histogram<double> TurnDuration =
        Meter.CreateHistogram<double>("botframework.turn.duration", "s", "How long turns took.");
    private static readonly Counter<long> Refusals =
        Meter.CreateCounter<long>("botframework.refusals", "{request}", "Requests refused, by status.");

    internal static System.Diagnostics.Activity? StartTurn(Microsoft.Bot.Schema.Activity activity)
    {
        var span = Source.StartActivity("turn", ActivityKind.Server);
        span?.SetTag("bot.channel", ChannelOf(activity)).SetTag("bot.activity.type", TypeOf(activity));
        return span;
    }

    internal static void EndTurn(Microsoft.Bot.Schema.Activity activity, TimeSpan duration, Exception? error)
    {
        var tags = new TagList { { "bot.channel", ChannelOf(activity) }, { "bot.activity.type", TypeOf(activity) } };
        Turns.Add(1, tags);
        TurnDuration.Record(duration.TotalSeconds, tags);
        if (error is not null)
        {
            tags.Add("error.type", error.GetType().Name);
            TurnErrors.Add(1, tags);
        }
    }

    internal static void Refused(int status) => Refusals.Add(1, new KeyValuePair<string, object?>("http.response.status_code", status));

    private static string ChannelOf(Microsoft.Bot.Schema.Activity activity) =>
        Channels.Contains(activity.ChannelId) ? activity.ChannelId : "other";

    private static string TypeOf(Microsoft.Bot.Schema.Activity activity) => Types.Contains(activity.Type) ? activity.Type : "other";
}
