using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;

namespace QaBot.Bot.Feedback;

/// <summary>What a user thinks of an answer.</summary>
/// <param name="Liked">Whether the answer was liked.</param>
/// <param name="Comment">The user's words; null when there are none.</param>
/// <param name="Key">The number of the answer; null when the channel does not say.</param>
internal sealed record Reaction(bool Liked, string? Comment, string? Key)
{
    /// <summary>The name of the invoke that Teams' feedback buttons send.</summary>
    public const string TeamsInvoke = "message/submitAction";

    /// <summary>The name of the event that Web Chat's thumbs send.</summary>
    public const string WebChatEvent = "webchat:activity-status/feedback";

    /// <summary>What our own card's buttons hold as "qabot".</summary>
    public const string CardKind = "feedback";

    // A name that stands twice would come up as an error only when it is looked for.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads the value of Teams' invoke; null when it is something else.</summary>
    public static Reaction? OfTeams(object? value)
    {
        if (ObjectOf(value) is not { } invoke || TextOf(invoke["actionName"]) != "feedback" || invoke["actionValue"] is not JsonObject action)
        {
            return null;
        }

        return LikedOf(TextOf(action["reaction"])) is { } liked ? new Reaction(liked, CommentOf(action["feedback"]), null) : null;
    }

    /// <summary>Reads the value of our card's button; null when it is something else.</summary>
    public static Reaction? OfCard(object? value) =>
        ObjectOf(value) is { } card && TextOf(card["qabot"]) == CardKind && LikedOf(TextOf(card["reaction"])) is { } liked
            ? new Reaction(liked, CommentOf(card["comment"]), TextOf(card["answer"]))
            : null;

    /// <summary>Reads the entities of Web Chat's event; null when there is none.</summary>
    public static Reaction? OfWebChat(IEnumerable<Entity>? entities)
    {
        foreach (var entity in (entities ?? []).Select(entity => ObjectOf(ActivityJson.ToNode(entity))))
        {
            var action = TextOf(entity?["@type"]) ?? TextOf(entity?["type"]);
            if (action is not null && (action.EndsWith("DislikeAction", StringComparison.Ordinal) || action.EndsWith("LikeAction", StringComparison.Ordinal)))
            {
                return new Reaction(!action.EndsWith("DislikeAction", StringComparison.Ordinal), null, TextOf(entity?["identifier"]));
            }
        }

        return null;
    }

    private static JsonObject? ObjectOf(object? value) => ActivityJson.ToNode(value) as JsonObject;

    private static string? TextOf(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static bool? LikedOf(string? reaction) => reaction switch
    {
        "like" => true,
        "dislike" => false,
        _ => null,
    };

    // A string, a string that holds JSON, or an object, as the channel likes.
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
