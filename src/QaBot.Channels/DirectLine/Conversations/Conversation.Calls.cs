using Microsoft.Bot.Schema;
using QaBot.Channels.DirectLine.Streaming;
using QaBot.Channels.DirectLine.Turns;

namespace QaBot.Channels.DirectLine.Conversations;

internal sealed partial class Conversation : IConversation
{
    /// <summary>Tells the bot that the user has joined.</summary>
    public void Welcome(string? locale) => Notify(Inbound.Joined(this, options, locale));

    /// <summary>Takes an activity of the user, as <see cref="PostAsync"/> does.</summary>
    public string? PostOnce(Activity activity, string? key) => Post(Inbound.Address(activity, this, options), key);

    /// <inheritdoc/>
    public Task<string?> PostAsync(Activity activity) => Task.FromResult(PostOnce(activity, key: null));

    /// <inheritdoc/>
    public Task<ConversationPage> ReadAsync(long watermark, int pageBytes = int.MaxValue)
    {
        var (page, begin) = Read(watermark, pageBytes);
        return Task.FromResult(new ConversationPage(page.ToJson(), page.Entries.Count == 0, page.Watermark, begin));
    }

    /// <inheritdoc/>
    public Task<string> NewTicketAsync(long watermark, IReadOnlyList<string> trustedOrigins) =>
        Task.FromResult(NewTicket(watermark, trustedOrigins));

    /// <inheritdoc/>
    public Task<StreamTicket?> TakeTicketAsync(string value) => Task.FromResult(TakeTicket(value));

    /// <inheritdoc/>
    public Task AttachAsync(StreamSocket socket)
    {
        Attach(socket);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DetachAsync(StreamSocket socket)
    {
        Detach(socket);
        return Task.CompletedTask;
    }
}
