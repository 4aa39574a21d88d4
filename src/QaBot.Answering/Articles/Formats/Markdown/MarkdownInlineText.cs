using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace QaBot.Answering.Articles.Formats.Markdown;

/// <summary>The words of a Markdown paragraph without their markup.</summary>
internal sealed class MarkdownInlineText
{
    private readonly StringBuilder words = new();
    private readonly List<string> captions = [];

    private MarkdownInlineText()
    {
    }

    /// <summary>The words.</summary>
    public string Words => words.ToString();

    /// <summary>The words that stand for pictures.</summary>
    public IReadOnlyList<string> Captions => captions;

    /// <summary>Collects the words of a paragraph.</summary>
    /// <param name="inlines">What the paragraph holds; null when nothing.</param>
    public static MarkdownInlineText Of(ContainerInline? inlines)
    {
        var text = new MarkdownInlineText();
        text.AppendAll(inlines ?? Enumerable.Empty<Inline>());
        return text;
    }

    private void AppendAll(IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Append(inline);
        }
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                words.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                words.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                words.Append(link.Url);
                break;
            case LineBreakInline:
            case HtmlInline { Tag: "<br>" or "<br/>" or "<br />" }:
                words.Append(' ');
                break;
            case HtmlInline or TaskList or FootnoteLink:
                break;
            case LinkInline { IsImage: true } image:
                captions.Add(Of(image).Words);
                break;
            case ContainerInline container:
                AppendAll(container);
                break;
            default:
                break;
        }
    }
}
