using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Channels.Activities;

namespace QaBot.Channels.Emulator;

/// <summary>An adaptive card that asks for feedback; its buttons come back as messages with a value.</summary>
internal static class FeedbackCard
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string Kind = "feedback";

    /// <summary>The card, for the answer of a number.</summary>
    public static Attachment For(string key) => new(CardType, content: ActivityJson.FromNode(new JsonObject
    {
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["type"] = "AdaptiveCard",
        ["version"] = "1.3",
        ["body"] = new JsonArray(
            new JsonObject { ["type"] = "TextBlock", ["text"] = "Was this the answer?", ["isSubtle"] = true, ["wrap"] = true }),
        ["actions"] = new JsonArray(Button("Yes", "like", key), Button("No", "dislike", key)),
    }));

    /// <summary>Reads what a button sends; null when the activity is something else.</summary>
    public static Reaction? Of(Activity activity) =>
        activity.Type == ActivityTypes.Message
        && ActivityJson.ToNode(activity.Value) is JsonObject card
        && Reaction.TextOf(card["qabot"]) == Kind
            ? Reaction.Of(card["reaction"], card["comment"], card["answer"])
            : null;

    private static JsonObject Button(string title, string reaction, string key) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["data"] = new JsonObject { ["qabot"] = Kind, ["reaction"] = reaction, ["answer"] = key },
    };
}
