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
