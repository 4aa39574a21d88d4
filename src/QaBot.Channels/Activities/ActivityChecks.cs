using Microsoft.Bot.Schema;

namespace QaBot.Channels.Activities;

/// <summary>Checks that an activity holds what the protocol requires, so that a bot need not.</summary>
internal static class ActivityChecks
{
    private static readonly string[] UserTypes =
    [
        ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.Invoke, ActivityTypes.MessageReaction,
            ActivityTypes.EndOfConversation,
    ];

    /// <summary>Checks an activity of a channel, which says who speaks to whom and where.</summary>
    /// <exception cref="ChannelProblem">400, naming the field.</exception>
    public static void CheckOfChannel(Activity activity)
    {
        Require(activity.Type, "type");
        Require(activity.ChannelId, "channelId");
        Require(activity.ServiceUrl, "serviceUrl");
        Require(activity.From?.Id, "from.id");
        Require(activity.Recipient?.Id, "recipient.id");
        Require(activity.Conversation?.Id, "conversation.id");
        RequirePathSafe(activity.Conversation!.Id, "conversation.id");
        RequirePathSafe(activity.Id, "id");
        CheckLists(activity);
    }

    /// <summary>Checks an activity that a user sends over Direct Line, where the server says who speaks.</summary>
    /// <exception cref="ChannelProblem">400, naming the field.</exception>
    public static void CheckOfUser(Activity activity)
    {
        Require(activity.Type, "type");
        if (!UserTypes.Contains(activity.Type, StringComparer.Ordinal))
        {
            throw ChannelProblem.BadArgument($"The field type must be one of {string.Join(", ", UserTypes)}.", "type");
        }

        CheckLists(activity);
    }

    private static void CheckLists(Activity activity)
    {
        RequireItems(activity.MembersAdded, "membersAdded");
        RequireItems(activity.MembersRemoved, "membersRemoved");
        RequireItems(activity.ReactionsAdded, "reactionsAdded");
        RequireItems(activity.ReactionsRemoved, "reactionsRemoved");
        RequireItems(activity.Attachments, "attachments");
        RequireItems(activity.Entities, "entities");
        RequireItems(activity.TextHighlights, "textHighlights");
        RequireItems(activity.ListenFor, "listenFor");
        RequireItems(activity.SuggestedActions?.Actions, "suggestedActions.actions");
    }

    private static void Require(string? value, string field)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw ChannelProblem.Missing(field);
        }
    }

    // These become segments of the path that answers are sent to.
    private static void RequirePathSafe(string? value, string field)
    {
        if (value is "." or "..")
        {
            throw ChannelProblem.BadArgument($"The field {field} must not be \".\" or \"..\".", field);
        }
    }

    private static void RequireItems<T>(IList<T>? items, string field)
        where T : class
    {
        if (items?.Contains(null!) == true)
        {
            throw ChannelProblem.BadArgument($"The field {field} must not hold null.", field);
        }
    }
}
