using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using QaBot.Answering.Articles.Formats.PlainText;

namespace QaBot.Answering.Articles.Formats.Markdown;

/// <summary>Markdown as CommonMark has it, with tables, footnotes, definition lists and a front matter.</summary>
/// <param name="decoder">Turns bytes into text.</param>
/// <param name="options">Bounds what may come of a file.</param>
internal sealed class MarkdownFormat(TextDecoder decoder, ArticleReadOptions options) : IArticleFormat
{
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Superscript)
        .Build();

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public ArticleDraft Read(byte[] content)
    {
        var (text, warning) = decoder.Decode(content);
        List<string> warnings = warning is null ? [] : [warning];
        var front = FrontMatterLines.Read(text, TextLine.AllOf(text), warnings);
        var writer = new DraftWriter(options.MaxCharacters);
        new MarkdownBlockWriter(writer).Write(Parse(FormulaText.Plain(text[front.End..])));
        return writer.ToDraft(front.Metadata, warnings);
    }

    private MarkdownDocument Parse(string text)
    {
        if (MarkdownNesting.IsTooDeep(text))
        {
            throw new AnsweringException(
                "its Markdown is nested too deeply or defines too many links; save it as plain text with the ending .txt");
        }

        try
        {
            return Markdig.Markdown.Parse(text, pipeline);
        }
        catch (ArgumentException error)
        {
            // Markdig's word for quotations in quotations in quotations, hundreds deep.
            throw new AnsweringException("its Markdown is nested too deeply; save it as plain text with the ending .txt", error);
        }
    }
}
