using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace QaBot.DirectLine.Http;

/// <summary>Checks that an activity is one that a user may send, so that a bot need not.</summary>
internal static class ActivityChecks
{
    private static readonly string[] Types =
    [
        ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.Invoke, ActivityTypes.MessageReaction, ActivityTypes.EndOfConversation,
    ];

    /// <exception cref="DirectLineProblem">400, naming the field.</exception>
    public static void Check(Activity activity)
    {
        if (string.IsNullOrWhiteSpace(activity.Type))
        {
            throw new DirectLineProblem(StatusCodes.Status400BadRequest, ErrorCodes.MissingProperty, "The field type is missing or empty.");
        }

        if (!Types.Contains(activity.Type, StringComparer.Ordinal))
        {
            throw DirectLineProblem.BadArgument($"The field type must be one of {string.Join(", ", Types)}.");
        }

        CheckItems(activity.MembersAdded, "membersAdded");
        CheckItems(activity.MembersRemoved, "membersRemoved");
        CheckItems(activity.ReactionsAdded, "reactionsAdded");
        CheckItems(activity.ReactionsRemoved, "reactionsRemoved");
        CheckItems(activity.Attachments, "attachments");
        CheckItems(activity.Entities, "entities");
        CheckItems(activity.TextHighlights, "textHighlights");
        CheckItems(activity.ListenFor, "listenFor");
        CheckItems(activity.SuggestedActions?.Actions, "suggestedActions.actions");
    }

    private static void CheckItems<T>(IList<T>? items, string field)
        where T : class
    {
        if (items?.Contains(null!) == true)
        {
            throw DirectLineProblem.BadArgument($"The field {field} must not hold null.");
        }
    }
}
