using System.Text.Json;
using QaBot.Answering.Articles;

namespace QaBot.Web.Articles;

/// <summary>A paragraph as the page draws it. Offsets count UTF-16 units of the article's text, as a browser's strings do.</summary>
/// <param name="Number">Its place among all paragraphs, from 1.</param>
/// <param name="Kind">What it is: body, heading, listItem, blockQuote, tableRow, caption, preformatted or list.</param>
/// <param name="Level">How deep a heading stands, from 1; 0 for the other kinds.</param>
/// <param name="Offset">Where it starts.</param>
/// <param name="Length">How long it is.</param>
internal sealed record ParagraphJson(int Number, string Kind, int Level, int Offset, int Length)
{
    /// <summary>Makes it of a paragraph.</summary>
    public static ParagraphJson Of(Paragraph paragraph) => new(
        paragraph.Number,
        JsonNamingPolicy.CamelCase.ConvertName(paragraph.Kind.ToString()),
        paragraph.Kind == ParagraphKind.Heading ? paragraph.Headings.Count + 1 : 0,
        paragraph.Span.Offset,
        paragraph.Span.Length);
}
