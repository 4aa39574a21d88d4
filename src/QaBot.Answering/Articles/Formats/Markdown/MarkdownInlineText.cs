using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using QaBot.Answering.Articles.Formats.Notes;

namespace QaBot.Answering.Articles.Formats.Markdown;

/// <summary>The words of a Markdown paragraph without their markup.</summary>
internal sealed class MarkdownInlineText
{
    private readonly StringBuilder words = new();
    private readonly List<string> captions = [];
    private readonly List<(string Before, Footnote Note)> notes = [];
    private readonly StringBuilder raised = new();
    private bool isRaised;
    private int struckOut;

    private MarkdownInlineText()
    {
    }

    /// <summary>The words.</summary>
    public string Words => words.ToString();

    /// <summary>The words that stand for pictures.</summary>
    public IReadOnlyList<string> Captions => captions;

    /// <summary>The notes, each with the words before its mark.</summary>
    public IReadOnlyList<(string Before, Footnote Note)> Notes => notes;

    /// <summary>Collects the words of a paragraph.</summary>
    /// <param name="inlines">What the paragraph holds; null when nothing.</param>
    public static MarkdownInlineText Of(ContainerInline? inlines)
    {
        var text = new MarkdownInlineText();
        text.AppendAll(inlines ?? Enumerable.Empty<Inline>());
        text.EndRaised('\0');
        return text;
    }

    private void AppendAll(IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is HtmlInline html)
            {
                Append(html);
            }
            else if (struckOut == 0)
            {
                Append(inline);
            }
        }
    }

    private void Append(HtmlInline html)
    {
        var name = html.Tag.AsSpan().Trim("</> ");
        var isEnd = html.Tag.StartsWith("</", StringComparison.Ordinal);
        switch (name)
        {
            case "br":
                Append(" ");
                break;
            case "sup" when isEnd:
                EndRaised(NextCharacter(html));
                break;
            case "sup":
                isRaised = true;
                break;
            case "del" or "s" or "strike":
                struckOut = Math.Max(0, struckOut + (isEnd ? -1 : 1));
                break;
            default:
                break;
        }
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                Append(code.Content);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                Append(link.Url);
                break;
            case LineBreakInline:
                Append(" ");
                break;
            case FootnoteLink { IsBackLink: false } mark:
                notes.Add((Words, mark.Footnote));
                break;
            case TaskList or FootnoteLink or EmphasisInline { DelimiterChar: '~' }:
                break;
            case EmphasisInline { DelimiterChar: '^' } power:
                AppendPower(power);
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

    private void Append(ReadOnlySpan<char> part) => (isRaised ? raised : words).Append(part);

    private void EndRaised(char next)
    {
        if (isRaised)
        {
            RaisedText.Append(words, raised.ToString(), next);
        }

        raised.Clear();
        isRaised = false;
    }

    // What holds a space stands between two signs that are no markup: "2^10 and 2^12".
    private void AppendPower(EmphasisInline power)
    {
        var inner = Of(power).Words;
        if (inner.Any(char.IsWhiteSpace))
        {
            words.Append('^').Append(inner).Append('^');
        }
        else
        {
            RaisedText.Append(words, inner, NextCharacter(power));
        }
    }

    private static char NextCharacter(Inline inline) =>
        inline.NextSibling is LiteralInline { Content.IsEmpty: false } literal ? literal.Content.AsSpan()[0] : '\0';
}
