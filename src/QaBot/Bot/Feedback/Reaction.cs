using System.Text.Json;
using System.Text.Json.Nodes;

namespace QaBot.Bot.Feedback;

/// <summary>What a user thinks of an answer; the channels read it out of what comes back from them.</summary>
/// <param name="Liked">Whether the answer was liked.</param>
/// <param name="Comment">The user's words; null when there are none.</param>
/// <param name="Key">The number of the answer; null when the channel does not say.</param>
internal sealed record Reaction(bool Liked, string? Comment, string? Key)
{
    // A name that stands twice would come up as an error only when it is looked for.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Makes it of what a form sends; null when that is neither "like" nor "dislike".</summary>
    /// <param name="reaction">"like" or "dislike".</param>
    /// <param name="comment">The user's words: a string, a string that holds JSON, or an object, as the channel likes.</param>
    /// <param name="key">The number of the answer.</param>
    public static Reaction? Of(JsonNode? reaction, JsonNode? comment, JsonNode? key) => TextOf(reaction) switch
    {
        "like" => new Reaction(true, CommentOf(comment), TextOf(key)),
        "dislike" => new Reaction(false, CommentOf(comment), TextOf(key)),
        _ => null,
    };

    /// <summary>A string of JSON; null when it is something else.</summary>
    public static string? TextOf(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static string? CommentOf(JsonNode? node)
    {
        if (node is JsonObject form)
        {
            return TextOf(form["feedbackText"]) ?? form.ToJsonString();
        }

        var text = TextOf(node)?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            return text.StartsWith('{') && JsonNode.Parse(text, documentOptions: Strict) is JsonObject inner
                ? TextOf(inner["feedbackText"]) is { Length: > 0 } words ? words : null
                : text;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // No JSON after all, or one with half a character (a lone surrogate): somebody's own words.
            return text;
        }
    }
}
