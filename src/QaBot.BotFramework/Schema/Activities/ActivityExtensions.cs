namespace Microsoft.Bot.Schema;

/// <summary>Finding and removing the names of accounts in the text of a message.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether an account is named.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="id">The id of the account.</param>
    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);
    }

    /// <summary>Whether the recipient is named.</summary>
    /// <param name="activity">The message.</param>
    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipient is { } recipient && activity.MentionsId(recipient.Id);
    }

    /// <summary>Takes the name of the recipient out of the text, and gives the text.</summary>
    /// <param name="activity">The message.</param>
    public static string? RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Recipient is { } recipient ? activity.RemoveMentionText(recipient.Id) : activity.Text;
    }

    /// <summary>Takes the name of an account out of the text, and gives the text.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="id">The id of the account.</param>
    public static string? RemoveMentionText(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var name = mention.Text ?? $"<at>{mention.Mentioned?.Name}</at>";
            if (name.Length > 0)
            {
                activity.Text = activity.Text?.Replace(name, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return activity.Text;
    }
}
