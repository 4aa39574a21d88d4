using System.Text.Json.Serialization;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an invoke "adaptiveCard/action".</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>The status, as of HTTP.</summary>
    public int StatusCode { get; set; }

    /// <summary>The media type of the value: a card, a message or an error.</summary>
    public string? Type { get; set; }

    /// <summary>The card, the message or the error.</summary>
    [JsonConverter(typeof(ObjectValueConverter))]
    public object? Value { get; set; }
}
