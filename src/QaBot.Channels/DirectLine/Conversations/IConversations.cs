using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>The conversations of Direct Line, wherever they are at home.</summary>
internal interface IConversations
{
    /// <summary>Whether there is such a conversation.</summary>
    Task<bool> ExistsAsync(string id);

    /// <summary>Begins a conversation, and has the bot welcome the user, or finds the one that is there.</summary>
    /// <returns>The conversation, and whether it is new.</returns>
    /// <exception cref="ChannelProblem">429: there are too many conversations.</exception>
    Task<(IConversation Conversation, bool IsNew)> StartAsync(string id, ChannelAccount user, string? locale);

    /// <summary>Finds a conversation.</summary>
    /// <exception cref="ChannelProblem">404: there is no such conversation, or it has been forgotten.</exception>
    Task<IConversation> FindAsync(string id);
}
