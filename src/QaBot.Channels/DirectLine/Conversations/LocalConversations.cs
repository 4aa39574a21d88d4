using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using QaBot.Channels.DirectLine.Diagnostics;
using QaBot.Channels.DirectLine.Turns;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>Conversations that are at home in this process.</summary>
internal sealed class LocalConversations(ConversationStore store, TurnRunner runner, ILogger<LocalConversations> logger) : IConversations
{
    public Task<bool> ExistsAsync(string id) => Task.FromResult(store.TryFind(id, out _));

    public Task<(IConversation Conversation, bool IsNew)> StartAsync(string id, ChannelAccount user, string? locale)
    {
        var (conversation, isNew) = store.Start(id, user, runner.RunAsync);
        if (isNew)
        {
            Log.Started(logger, conversation.Id);
            conversation.Welcome(locale);
        }

        return Task.FromResult<(IConversation, bool)>((conversation, isNew));
    }

    public Task<IConversation> FindAsync(string id) => Task.FromResult<IConversation>(store.Find(id));
}
