using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using QaBot.Answering.Articles.Metadata;

namespace QaBot.Answering.Articles.Formats.Markdown;

/// <summary>Markdown as CommonMark has it, with tables, footnotes, definition lists and a front matter.</summary>
internal sealed class MarkdownFormat(TextDecoder decoder) : IArticleFormat
{
    private readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseGridTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public ArticleDraft Read(byte[] content)
    {
        var (text, warning) = decoder.Decode(content);
        List<string> warnings = warning is null ? [] : [warning];
        var document = Parse(text);
        var metadata = document.Descendants<YamlFrontMatterBlock>().FirstOrDefault() is { } block
            ? FrontMatter.Read(block.Lines.ToString(), warnings)
            : null;
        var writer = new DraftWriter();
        new MarkdownBlockWriter(writer).Write(document);
        return writer.ToDraft(metadata ?? ArticleMetadata.Nothing, warnings);
    }

    private MarkdownDocument Parse(string text)
    {
        if (MarkdownNesting.IsTooDeep(text))
        {
            throw new AnsweringException("its Markdown is nested too deeply or defines too many links; save it as plain text with the ending .txt");
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
