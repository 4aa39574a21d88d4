using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Bot.Replies;
using QaBot.Channels.Activities;

namespace QaBot.Channels;

/// <summary>The Emulator: plain Markdown, and a card that asks for feedback.</summary>
internal sealed class EmulatorRenderer : MarkdownRenderer
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Channels => ["emulator"];

    /// <inheritdoc/>
    protected override void Complete(Activity message, Reply reply)
    {
        if (reply.FeedbackKey is { } key)
        {
            message.Attachments = [new Attachment(CardType, content: ActivityJson.FromNode(Card(key)))];
        }
    }

    private static JsonObject Card(string key) => new()
    {
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["type"] = "AdaptiveCard",
        ["version"] = "1.3",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = "Was this the answer?", ["isSubtle"] = true, ["wrap"] = true }),
        ["actions"] = new JsonArray(Button("Yes", "like", key), Button("No", "dislike", key)),
    };

    private static JsonObject Button(string title, string reaction, string key) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["data"] = new JsonObject { ["qabot"] = Reaction.CardKind, ["reaction"] = reaction, ["answer"] = key },
    };
}
