namespace Microsoft.Bot.Builder;

/// <summary>The state of a conversation, kept under <c>{channelId}/conversations/{conversation.id}</c>.</summary>
/// <param name="storage">Where it is kept.</param>
public class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return $"{Part(activity.ChannelId, "channelId")}/conversations/{Part(activity.Conversation?.Id, "conversation.id")}";
    }
}
