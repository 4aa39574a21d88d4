namespace Microsoft.Bot.Schema;

/// <summary>What an activity can be; the values of <see cref="Activity.Type"/>.</summary>
public static class ActivityTypes
{
    /// <summary>Members joined or left, or the topic changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Something happened that is not shown to the user.</summary>
    public const string Event = "event";

    /// <summary>The bot was added to a place or removed from it.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A question that wants its answer in the body of the response.</summary>
    public const string Invoke = "invoke";

    /// <summary>Something said.</summary>
    public const string Message = "message";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Somebody put a reaction to a message or took it back.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A message was changed.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A note for the Emulator; no other channel gets it.</summary>
    public const string Trace = "trace";

    /// <summary>The sender is at work on a message.</summary>
    public const string Typing = "typing";
}
