using Microsoft.Bot.Schema;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Streaming;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>A conversation as clients use it, wherever it is at home.</summary>
internal interface IConversation
{
    string Id { get; }

    /// <summary>Whom the conversation is with.</summary>
    ChannelAccount User { get; }

    /// <summary>Takes an activity of the user: shows it and has the bot work on it, but not again when it has come before.</summary>
    /// <returns>Its id; null when too many wait already.</returns>
    /// <exception cref="ChannelProblem">The conversation is gone, or cannot be reached now.</exception>
    Task<string?> PostAsync(Activity activity);

    /// <summary>Activities from a watermark on, in pages of some bytes, each of at least one activity.</summary>
    /// <exception cref="ChannelProblem">The conversation is gone, or cannot be reached now.</exception>
    Task<ConversationPage> ReadAsync(long watermark, int pageBytes = int.MaxValue);

    /// <summary>Makes a ticket for a stream.</summary>
    /// <param name="watermark">From where on activities are wanted.</param>
    /// <param name="trustedOrigins">Pages of which origins may use it; none for all.</param>
    Task<string> NewTicketAsync(long watermark, IReadOnlyList<string> trustedOrigins);

    /// <summary>Takes a ticket, once; null when it is not good.</summary>
    Task<StreamTicket?> TakeTicketAsync(string value);

    /// <summary>Adds a stream, which is woken when there is something to send. One too many closes the oldest.</summary>
    Task AttachAsync(StreamSocket socket);

    /// <summary>Takes a stream away.</summary>
    Task DetachAsync(StreamSocket socket);
}
