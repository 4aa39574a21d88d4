using Microsoft.Bot.Schema;
using QaBot.Bot.Feedback;
using QaBot.Bot.Files;
using QaBot.Bot.Replies;

namespace QaBot.Channels;

/// <summary>A channel: how replies look on it, and what comes back from it. Safe for several turns at once.</summary>
internal interface IChannel
{
    /// <summary>The ids that its activities carry as <c>channelId</c>; none when it stands in for channels without one of their
    /// own.</summary>
    IReadOnlyList<string> Ids { get; }

    /// <summary>Puts a reply into the form that the channel shows best.</summary>
    Activity Render(Reply reply);

    /// <summary>The words that somebody wrote; empty when there are none.</summary>
    /// <param name="message">The message.</param>
    /// <param name="text">Its text without mentions of the bot.</param>
    string TextOf(IMessageActivity message, string? text);

    /// <summary>The files that came with a message, other than pictures of what was written; mostly none.</summary>
    /// <param name="message">The message.</param>
    IReadOnlyList<SentFile> FilesOf(IMessageActivity message);

    /// <summary>What a user thinks of an answer, in the form that the channel sends it; null when the activity is something else.</summary>
    Reaction? ReactionOf(Activity activity);
}
