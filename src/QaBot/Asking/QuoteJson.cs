using System.Text.Json.Serialization;
using QaBot.Answering.Answers;
using QaBot.Rendering;

namespace QaBot.Asking;

/// <summary>A quote as JSON. Offsets and lengths count UTF-16 units of the article's text.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Offset">Where the quote starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">The words.</param>
/// <param name="Place">Where they stand, in words: title, headings, page, paragraph and date.</param>
internal sealed record QuoteJson(string Article, int Offset, int Length, string Text, string Place)
{
    /// <summary>The page of the article's file that they begin on, from 1; not written where the file's format has no pages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page { get; init; }

    /// <summary>Makes it of a quote; null of null.</summary>
    public static QuoteJson? Of(Quote? quote) =>
        quote is null
            ? null
            : new QuoteJson(quote.ArticleId, quote.Span.Offset, quote.Span.Length, quote.Text, SourceWords.Of(quote.Source))
            {
                Page = quote.Source.Page,
            };
}
