namespace QaBot.Channels.DirectLine.Keeping;

/// <summary>What a bot remembers of conversations in memory alone, and what is therefore kept along with what was said in them.</summary>
public interface IConversationMemory
{
    /// <summary>What is remembered of a conversation; null when nothing is.</summary>
    /// <param name="conversationId">The conversation.</param>
    byte[]? Recall(string conversationId);

    /// <summary>Remembers it again.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="state">What was remembered.</param>
    void Remember(string conversationId, byte[] state);
}
