using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Channels.Activities;

namespace QaBot.Channels.WebChat;

/// <summary>Web Chat's thumbs below a message: actions of schema.org in its entity, which come back in an event.</summary>
internal static class Thumbs
{
    private const string Event = "webchat:activity-status/feedback";
    private const string Like = "LikeAction";
    private const string Dislike = "DislikeAction";

    /// <summary>The actions, for the answer of a number.</summary>
    public static JsonArray For(string key) => new(Thumb(Like, key), Thumb(Dislike, key));

    /// <summary>Reads the event; null when the activity is something else.</summary>
    public static Reaction? Of(Activity activity)
    {
        if (activity is not { Type: ActivityTypes.Event, Name: Event })
        {
            return null;
        }

        foreach (var entity in (activity.Entities ?? []).Select(entity => ActivityJson.ToNode(entity) as JsonObject))
        {
            var action = Reaction.TextOf(entity?["@type"]) ?? Reaction.TextOf(entity?["type"]);
            var isDislike = action?.EndsWith(Dislike, StringComparison.Ordinal) == true;
            if (isDislike || action?.EndsWith(Like, StringComparison.Ordinal) == true)
            {
                return new Reaction(!isDislike, DislikeReason.Of(activity.Value), Reaction.TextOf(entity?["identifier"]));
            }
        }

        return null;
    }

    private static JsonObject Thumb(string action, string key) => new()
    {
        ["@type"] = action,
        ["type"] = $"https://schema.org/{action}",
        ["actionStatus"] = "PotentialActionStatus",
        ["identifier"] = key,
    };
}
