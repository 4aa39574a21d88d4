using QaBot.Answering.Articles.Formats.Html;
using QaBot.Answering.Articles.Formats.Markdown;
using QaBot.Answering.Articles.Formats.Pdf;
using QaBot.Answering.Articles.Formats.PlainText;
using QaBot.Answering.Articles.Formats.Word;

namespace QaBot.Answering.Articles.Formats;

/// <summary>The kinds of files that articles are read from.</summary>
internal sealed class ArticleFormats
{
    private readonly Dictionary<string, IArticleFormat> byEnding = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the readers of all formats.</summary>
    /// <exception cref="AnsweringException">The options name an encoding that there is not.</exception>
    public ArticleFormats(ArticleReadOptions options)
    {
        var decoder = new TextDecoder(options.FallbackEncoding);
        IArticleFormat[] formats =
        [
            new PlainTextFormat(decoder),
            new MarkdownFormat(decoder, options),
            new HtmlFormat(decoder, options),
            new WordFormat(options),
            new PdfFormat(options),
        ];
        foreach (var format in formats)
        {
            foreach (var ending in format.Endings)
            {
                byEnding.Add(ending, format);
            }
        }
    }

    /// <summary>The endings as a list for the user: ".docx, .html".</summary>
    public string EndingsInWords => string.Join(", ", byEnding.Keys.Order(StringComparer.Ordinal));

    /// <summary>The format of a file by its name's ending; null when there is none.</summary>
    public IArticleFormat? For(string fileName) => byEnding.GetValueOrDefault(Path.GetExtension(fileName));
}
