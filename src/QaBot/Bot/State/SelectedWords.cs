using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using QaBot.Channels.Activities;

namespace QaBot.Bot.State;

/// <summary>Words of an article that somebody selected on the page, as the page sends them and the conversation's state keeps them.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Offset">Where the words start in its text, in UTF-16 units.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Hash">The hash of the text that was shown.</param>
internal sealed record SelectedWords(string? Article, int Offset, int Length, string? Hash)
{
    /// <summary>Reads them from a message's channel data, <c>{"within":{"article","offset","length","hash"}}</c>; null when there are none.</summary>
    public static SelectedWords? Of(object? channelData)
    {
        try
        {
            return ActivityJson.ToNode(channelData) is JsonObject data ? data["within"].Deserialize(SelectedWordsJson.Default.SelectedWords) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Reads <see cref="SelectedWords"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SelectedWords))]
internal sealed partial class SelectedWordsJson : JsonSerializerContext;
