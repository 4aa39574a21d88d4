using QaBot.Answering.Answers;

namespace QaBot.Bot.Replies;

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

    /// <summary>The quote before the marked words, the words, and the rest; the whole quote first when nothing is marked.</summary>
    public (string Before, string Marked, string Behind) Split()
    {
        if (Mark is null)
        {
            return (Quote.Text, string.Empty, string.Empty);
        }

        var start = Mark.Span.Offset - Quote.Span.Offset;
        return (Quote.Text[..start], Mark.Text, Quote.Text[(start + Mark.Text.Length)..]);
    }
}
