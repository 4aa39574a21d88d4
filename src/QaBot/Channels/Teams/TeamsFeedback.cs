using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Channels.Activities;

namespace QaBot.Channels.Teams;

/// <summary>Teams' own feedback buttons: asked for in a message's channel data, they come back as an invoke.</summary>
internal static class TeamsFeedback
{
    private const string Invoke = "message/submitAction";

    /// <summary>The channel data that asks for them.</summary>
    public static JsonObject Asked() => new()
    {
        ["feedbackLoopEnabled"] = true,
        ["feedbackLoop"] = new JsonObject { ["type"] = "default" },
    };

    /// <summary>Reads the invoke; null when the activity is something else. Which answer is meant stands in its <c>replyToId</c>.</summary>
    public static Reaction? Of(Activity activity) =>
        activity is { Type: ActivityTypes.Invoke, Name: Invoke }
        && ActivityJson.ToNode(activity.Value) is JsonObject invoke
        && Reaction.TextOf(invoke["actionName"]) == "feedback"
        && invoke["actionValue"] is JsonObject action
            ? Reaction.Of(action["reaction"], action["feedback"], null)
            : null;
}
