using QaBot.Answering.Indexing;

namespace QaBot.Bot.Replies;

/// <summary>What a conversation begins with.</summary>
internal static class WelcomeReply
{
    /// <summary>The welcome.</summary>
    /// <param name="snapshot">The articles; null when they are still being read.</param>
    /// <param name="starters">Questions to begin with.</param>
    public static Reply Of(IndexSnapshot? snapshot, IReadOnlyList<string> starters)
    {
        var about = snapshot switch
        {
            null => "I answer questions about articles, which I am just reading",
            { Articles: [var only] } => $"I answer questions about the article “{only.Title}”",
            _ => $"I answer questions about {snapshot.Articles.Count} articles",
        };
        return new Reply
        {
            Parts = [new LinePart($"Hello! {about}, by quoting the very sentence. Ask me something, or say “help”.")],
            Suggestions = starters,
        };
    }
}
