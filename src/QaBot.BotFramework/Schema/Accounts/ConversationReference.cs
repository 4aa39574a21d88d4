namespace Microsoft.Bot.Schema;

/// <summary>A place in a conversation, kept to come back to it.</summary>
public class ConversationReference
{
    /// <summary>Makes one with nothing set.</summary>
    public ConversationReference()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="activityId">The id of the activity to answer.</param>
    /// <param name="user">Who the bot talks with.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">Where answers are sent.</param>
    public ConversationReference(string? activityId = null, ChannelAccount? user = null, ChannelAccount? bot = null, ConversationAccount? conversation = null, string? channelId = null, string? serviceUrl = null)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation!;
        ChannelId = channelId!;
        ServiceUrl = serviceUrl!;
    }

    /// <summary>The id of the activity to answer.</summary>
    public string? ActivityId { get; set; }

    /// <summary>Who the bot talks with.</summary>
    public ChannelAccount? User { get; set; }

    /// <summary>The bot.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The conversation.</summary>
    public ConversationAccount Conversation { get; set; } = null!;

    /// <summary>The channel.</summary>
    public string ChannelId { get; set; } = null!;

    /// <summary>The language of the user, for instance "en-US".</summary>
    public string? Locale { get; set; }

    /// <summary>Where answers are sent.</summary>
    public string ServiceUrl { get; set; } = null!;

    /// <summary>Makes the event that opens a turn in this conversation without an activity of the channel.</summary>
    public Activity GetContinuationActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = "ContinueConversation",
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        Recipient = Bot!,
        From = User!,
        RelatesTo = this,
    };
}
