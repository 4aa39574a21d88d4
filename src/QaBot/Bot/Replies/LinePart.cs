namespace QaBot.Bot.Replies;

/// <summary>A paragraph of the bot's own words, in which words of users and articles may stand.</summary>
/// <param name="Text">The plain text.</param>
/// <param name="Tone">How it is set.</param>
internal sealed record LinePart(string Text, Tone Tone = Tone.Plain) : ReplyPart
{
    /// <inheritdoc/>
    public override T Match<T>(
        Func<LinePart, T> line, Func<QuotePart, T> quote, Func<DocumentPart, T> document, Func<ArticlePart, T> article) => line(this);
}
