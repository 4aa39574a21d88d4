using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;

namespace QaBot.Channels.Activities;

/// <summary>Mentions of the bot in a message, by which groups call it.</summary>
public static class Mentions
{
    /// <summary>
    /// The text of a message without the mentions of the bot, which its entities name. Unlike the SDK's method of that
    /// purpose it takes entities of any shape and leaves the activity as it is.
    /// </summary>
    /// <param name="message">The message.</param>
    public static string TextWithout(Activity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var text = message.Text ?? string.Empty;
        foreach (var entity in message.Entities ?? [])
        {
            if (entity.Type == "mention"
                && ActivityJson.ToNode(entity) is JsonObject mention
                && TextOf((mention["mentioned"] as JsonObject)?["id"]) == message.Recipient?.Id
                && TextOf(mention["text"]) is { Length: > 0 } words)
            {
                text = text.Replace(words, string.Empty, StringComparison.OrdinalIgnoreCase);
            }
        }

        return text.Trim();
    }

    private static string? TextOf(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
