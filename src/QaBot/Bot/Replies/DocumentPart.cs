namespace QaBot.Bot.Replies;

/// <summary>A text that is to be copied as it is, such as the conversation in Markdown.</summary>
/// <param name="Text">The text, of several lines; what could be markup in it is escaped.</param>
internal sealed record DocumentPart(string Text) : ReplyPart
{
    /// <inheritdoc/>
    public override T Match<T>(
        Func<LinePart, T> line, Func<QuotePart, T> quote, Func<DocumentPart, T> document, Func<ArticlePart, T> article) => document(this);
}
