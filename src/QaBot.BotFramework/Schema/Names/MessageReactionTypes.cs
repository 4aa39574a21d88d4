namespace Microsoft.Bot.Schema;

/// <summary>Reactions to a message.</summary>
public static class MessageReactionTypes
{
    /// <summary>A thumb up.</summary>
    public const string Like = "like";

    /// <summary>One more who agrees.</summary>
    public const string PlusOne = "plusOne";
}
