using System.Text.Json.Serialization;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The action of an adaptive card that was pressed.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>The kind of action, for instance "Action.Execute".</summary>
    public string? Type { get; set; }

    /// <summary>Its id on the card.</summary>
    public string? Id { get; set; }

    /// <summary>The word that the card gives it.</summary>
    public string? Verb { get; set; }

    /// <summary>What was filled in.</summary>
    [JsonConverter(typeof(ObjectValueConverter))]
    public object? Data { get; set; }
}
