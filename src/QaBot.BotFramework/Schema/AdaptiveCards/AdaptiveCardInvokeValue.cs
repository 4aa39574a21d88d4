namespace Microsoft.Bot.Schema;

/// <summary>What an invoke "adaptiveCard/action" carries.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The action.</summary>
    public AdaptiveCardInvokeAction? Action { get; set; }

    /// <summary>What a sign-in came back with.</summary>
    public string? State { get; set; }
}
