using System.Globalization;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using QaBot.Answering.Articles.Formats.Html;

namespace QaBot.Answering.Articles.Formats.Markdown;

/// <summary>Writes the blocks of a Markdown text as paragraphs.</summary>
internal sealed class MarkdownBlockWriter(DraftWriter writer)
{
    /// <summary>Writes a block and all that it holds.</summary>
    public void Write(Block block) => Write(block, ParagraphKind.Body, string.Empty);

    private void Write(Block block, ParagraphKind kind, string label)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HtmlBlock html:
                WriteHtml(html);
                break;
            case HeadingBlock heading:
                writer.Add(ParagraphKind.Heading, MarkdownInlineText.Of(heading.Inline).Words, heading.Level);
                break;
            case CodeBlock code:
                writer.AddLines(ParagraphKind.Preformatted, code.Lines.ToString());
                break;
            case TableRow row:
                writer.Add(ParagraphKind.TableRow, string.Join(" | ", row.Select(CellText)));
                break;
            case LeafBlock leaf:
                WriteLeaf(leaf, leaf is DefinitionTerm ? ParagraphKind.Body : kind, label);
                break;
            case ContainerBlock container:
                WriteContainer(container, kind);
                break;
            default:
                break;
        }
    }

    private void WriteHtml(HtmlBlock html)
    {
        using var document = HtmlFormat.Parse(html.Lines.ToString());
        new HtmlWriter(writer).Write(document);
    }

    private void WriteContainer(ContainerBlock container, ParagraphKind kind)
    {
        kind = container switch
        {
            QuoteBlock => ParagraphKind.BlockQuote,
            ListItemBlock or DefinitionItem => ParagraphKind.ListItem,
            FootnoteGroup => ParagraphKind.Body,
            _ => kind,
        };
        var isNumbered = container is ListItemBlock { Parent: ListBlock { IsOrdered: true } };
        for (var i = 0; i < container.Count; i++)
        {
            var label = isNumbered && i == 0
                ? ((ListItemBlock)container).Order.ToString(CultureInfo.InvariantCulture) + ". "
                : string.Empty;
            Write(container[i], kind, label);
        }
    }

    private void WriteLeaf(LeafBlock leaf, ParagraphKind kind, string label)
    {
        var text = MarkdownInlineText.Of(leaf.Inline);
        if (CleanText.HasWords(text.Words))
        {
            writer.Add(kind, label + text.Words);
        }

        foreach (var caption in text.Captions)
        {
            writer.Add(ParagraphKind.Caption, caption);
        }
    }

    private static string CellText(Block cell) => string.Join(
        ' ',
        ((ContainerBlock)cell).Descendants<LeafBlock>().Select(leaf => CleanText.OneLine(MarkdownInlineText.Of(leaf.Inline).Words)));
}
