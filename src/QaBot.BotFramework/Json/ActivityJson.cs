using System.Text.Json;
using Microsoft.Bot.Schema;

namespace QaBot.BotFramework.Json;

/// <summary>Reads activities that are nested at most so deep.</summary>
internal sealed class ActivityJson(int maxDepth)
{
    private readonly JsonSerializerOptions options = BotJson.OptionsFor(maxDepth);

    /// <summary>Reads an activity; null when it is JSON's null.</summary>
    /// <exception cref="JsonException">It is no JSON, or has another shape than an activity; the path says where.</exception>
    public Activity? Read(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<Activity>(json, options);
}
