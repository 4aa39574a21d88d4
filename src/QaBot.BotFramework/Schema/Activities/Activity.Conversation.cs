namespace Microsoft.Bot.Schema;

public partial class Activity
{
    // Web Chat and Direct Line keep no conversation updates, so nothing can answer one there.
    private string? ReplyTarget =>
        string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
            || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase))
            ? null
            : Id;

    /// <summary>The place of this activity in its conversation, to come back to it.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = ReplyTarget,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The place of an answer to this activity.</summary>
    /// <param name="reply">What the channel said of the answer.</param>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity to a place in a conversation.</summary>
    /// <param name="reference">The place.</param>
    /// <param name="isIncoming">Whether it goes to the bot; otherwise it comes from it.</param>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        From = (isIncoming ? reference.User : reference.Bot)!;
        Recipient = (isIncoming ? reference.Bot : reference.User)!;
        if (reference.ActivityId is { } id)
        {
            (Id, ReplyToId) = isIncoming ? (id, ReplyToId) : (Id, id);
        }

        return this;
    }
}
