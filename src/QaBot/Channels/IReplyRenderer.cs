using Microsoft.Bot.Schema;
using QaBot.Bot.Replies;

namespace QaBot.Channels;

/// <summary>Puts replies into the form that a channel shows best.</summary>
internal interface IReplyRenderer
{
    /// <summary>The channels it is for; none for all that have no own.</summary>
    IReadOnlyList<string> Channels { get; }

    /// <summary>Makes the message.</summary>
    Activity Render(Reply reply);
}
