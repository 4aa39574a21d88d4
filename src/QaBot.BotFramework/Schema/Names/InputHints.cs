namespace Microsoft.Bot.Schema;

/// <summary>What the bot does next, so that a client knows whether to listen.</summary>
public static class InputHints
{
    /// <summary>Input is welcome.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>Input is passed over.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>Input is awaited.</summary>
    public const string ExpectingInput = "expectingInput";
}
