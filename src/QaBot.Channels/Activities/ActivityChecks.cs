using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace QaBot.BotFramework.Hosting;

/// <summary>Checks that an activity holds what the protocol requires, so that a bot need not.</summary>
internal static class ActivityChecks
{
    /// <exception cref="BotFrameworkException">400, naming the field.</exception>
    public static void Check(Activity activity)
    {
        Require(activity.Type, "type");
        Require(activity.ChannelId, "channelId");
        Require(activity.ServiceUrl, "serviceUrl");
        Require(activity.From?.Id, "from.id");
        Require(activity.Recipient?.Id, "recipient.id");
        RequirePathSafe(activity.Conversation?.Id, "conversation.id");
        if (activity.Id is not null)
        {
            RequirePathSafe(activity.Id, "id");
        }

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
            throw Refusal(field, "is missing or empty; the protocol requires it");
        }
    }

    // These become segments of the path that answers are sent to.
    private static void RequirePathSafe(string? value, string field)
    {
        Require(value, field);
        if (value is "." or "..")
        {
            throw Refusal(field, "must not be \".\" or \"..\"");
        }
    }

    private static void RequireItems<T>(IList<T>? items, string field)
        where T : class
    {
        if (items?.Contains(null!) == true)
        {
            throw Refusal(field, "must not hold null");
        }
    }

    private static BotFrameworkException Refusal(string field, string what) =>
        new(StatusCodes.Status400BadRequest, $"The field {field} {what}.") { Field = field };
}
