namespace QaBot.Bot.Replies;

/// <summary>A part of a reply; the texts in it are plain, and escaped by whoever puts them into a channel's form.</summary>
internal abstract record ReplyPart
{
    /// <summary>
    /// What becomes of the part, by its kind. A new kind is a new parameter here, and nothing compiles until every channel
    /// says what becomes of it.
    /// </summary>
    /// <param name="line">Takes a paragraph of the bot's own words.</param>
    /// <param name="quote">Takes a sentence of an article.</param>
    /// <param name="document">Takes a text that is to be copied.</param>
    /// <param name="article">Takes an article that is to be opened.</param>
    public abstract T Match<T>(
        Func<LinePart, T> line, Func<QuotePart, T> quote, Func<DocumentPart, T> document, Func<ArticlePart, T> article);
}
