using Microsoft.Extensions.Caching.Distributed;
using QaBot.Channels.DirectLine.Keeping;
using QaBot.Channels.DirectLine.Options;

namespace QaBot.Bot.State;

/// <summary>What the bot remembers in memory of the page's conversations, so that it can be kept along with them.</summary>
/// <param name="cache">Where it is remembered.</param>
/// <param name="options">By which keys, and for how long.</param>
/// <param name="directLine">The channel of the page.</param>
internal sealed class RememberedConversations(IDistributedCache cache, StateOptions options, DirectLineOptions directLine)
    : IConversationMemory
{
    /// <inheritdoc/>
    public byte[]? Recall(string conversationId) => cache.Get(KeyOf(conversationId));

    /// <inheritdoc/>
    public void Remember(string conversationId, byte[] state) =>
        cache.Set(KeyOf(conversationId), state, new DistributedCacheEntryOptions { SlidingExpiration = options.ExpiresAfter });

    private string KeyOf(string conversationId) => $"{options.KeyPrefix}{directLine.ChannelId}/conversations/{conversationId}";
}
