namespace QaBot.Bot.Replies;

/// <summary>An article to be opened.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Details">What stands behind the title, such as its date; empty for nothing.</param>
internal sealed record ArticlePart(string Id, string Title, string Details) : ReplyPart
{
    /// <inheritdoc/>
    public override T Match<T>(
        Func<LinePart, T> line, Func<QuotePart, T> quote, Func<DocumentPart, T> document, Func<ArticlePart, T> article) => article(this);
}
