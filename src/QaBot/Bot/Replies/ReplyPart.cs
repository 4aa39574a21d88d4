using QaBot.Answering.Answers;

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

/// <summary>A paragraph of the bot's own words, in which words of users and articles may stand.</summary>
/// <param name="Text">The plain text.</param>
/// <param name="Tone">How it is set.</param>
internal sealed record LinePart(string Text, Tone Tone = Tone.Plain) : ReplyPart
{
    /// <inheritdoc/>
    public override T Match<T>(
        Func<LinePart, T> line, Func<QuotePart, T> quote, Func<DocumentPart, T> document, Func<ArticlePart, T> article) => line(this);
}

/// <summary>A sentence of an article, with its source.</summary>
/// <param name="Quote">The sentence.</param>
/// <param name="Mark">The words in it that are set in bold; null for none.</param>
internal sealed record QuotePart(Quote Quote, Quote? Mark) : ReplyPart
{
    /// <summary>Sentences before it that it leans on.</summary>
    public IReadOnlyList<Quote> Context { get; init; } = [];

    /// <inheritdoc/>
    public override T Match<T>(
        Func<LinePart, T> line, Func<QuotePart, T> quote, Func<DocumentPart, T> document, Func<ArticlePart, T> article) => quote(this);

    /// <summary>The lines of what is quoted that are not blank, such as the steps of a list, beginning with what the sentence leans on:
    /// of each what stands before the marked words, those of them that are in it, and the rest.</summary>
    public IEnumerable<(string Before, string Marked, string Behind)> Lines()
    {
        var context = string.Concat(Context.Zip(Context.Skip(1).Append(Quote), (one, next) => one.Text + Between(one, next)));
        var text = context + Quote.Text;
        var from = Mark is null ? text.Length : context.Length + Mark.Span.Offset - Quote.Span.Offset;
        var to = from + (Mark?.Span.Length ?? 0);
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var end = start + line.Length;
            var (first, last) = (Math.Clamp(from, start, end), Math.Clamp(to, start, end));
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (text[start..first], text[first..last], text[last..end]);
            }

            start = end + 1;
        }
    }

    private static char Between(Quote one, Quote next) =>
        one.Source.Paragraph != next.Source.Paragraph || one.Text.Contains('\n', StringComparison.Ordinal) ? '\n' : ' ';
}

/// <summary>A text that is to be copied as it is, such as the conversation in Markdown.</summary>
/// <param name="Text">The text, of several lines; what could be markup in it is escaped.</param>
internal sealed record DocumentPart(string Text) : ReplyPart
{
    /// <inheritdoc/>
    public override T Match<T>(
        Func<LinePart, T> line, Func<QuotePart, T> quote, Func<DocumentPart, T> document, Func<ArticlePart, T> article) => document(this);
}

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
