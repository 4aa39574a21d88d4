using Microsoft.Bot.Schema;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Options;

namespace QaBot.Channels.DirectLine.Turns;

/// <summary>Addresses activities to the bot. What says who sent them, and where, comes from the token, not from the client.</summary>
internal static class Inbound
{
    /// <summary>Where answers of this adapter go; no address, so that nothing can be sent there by another way.</summary>
    private const string ServiceUrl = "urn:qabot:directline";

    /// <summary>The first activity of a conversation: bot and user have joined.</summary>
    public static Activity Joined(Conversation conversation, DirectLineOptions options, string? locale)
    {
        var activity = Address(new Activity(ActivityTypes.ConversationUpdate), conversation, options);
        activity.MembersAdded = [activity.Recipient, activity.From];
        activity.Locale = locale;
        return activity;
    }

    public static Activity Address(Activity activity, Conversation conversation, DirectLineOptions options)
    {
        var user = conversation.User;
        activity.ChannelId = options.ChannelId;
        activity.ServiceUrl = ServiceUrl;
        activity.From = new ChannelAccount(user.Id, user.Name, RoleTypes.User);
        activity.Recipient = new ChannelAccount(options.BotId, options.BotName, RoleTypes.Bot);
        activity.Conversation = new ConversationAccount(id: conversation.Id);
        activity.CallerId = null;
        activity.RelatesTo = null;

        // All answers go over the stream.
        activity.DeliveryMode = null;
        return activity;
    }
}
