using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>
/// Writes the words of a page as paragraphs. Walks without recursion: pages nest elements as deep as they like.
/// </summary>
internal sealed partial class HtmlWriter(DraftWriter writer)
{
    // Stands for a line break of the page, since the line ends of the source mean nothing.
    private const char LineBreak = '\u2028';

    private readonly StringBuilder words = new();
    private readonly Dictionary<INode, bool> dataTables = [];
    private readonly Stack<(ParagraphKind Kind, int Level)> parts = new();
    private int tableRows;

    /// <summary>Writes all that an element holds.</summary>
    public void Write(INode root)
    {
        parts.Push((ParagraphKind.Body, 0));
        Walk(root, Enter, Leave);
        Flush();
        parts.Clear();
    }

    /// <summary>How many letters and marks an element holds, those not counted that are dropped.</summary>
    public static int LengthOf(INode root)
    {
        var length = 0;
        Walk(
            root,
            node =>
            {
                length += node is IText text ? text.Data.AsSpan().Trim().Length : 0;
                return node is not IElement element || !HtmlParts.IsDropped(element);
            },
            _ => { });
        return length;
    }

    // By index: AngleSharp finds a node's next sibling by going through all of them from the first.
    private static void Walk(INode root, Func<INode, bool> enter, Action<IElement> leave)
    {
        var path = new Stack<(INode Node, int Child)>();
        Go(root);
        while (path.TryPop(out var at))
        {
            if (at.Child < at.Node.ChildNodes.Length)
            {
                path.Push((at.Node, at.Child + 1));
                Go(at.Node.ChildNodes[at.Child]);
            }
            else if (at.Node is IElement element)
            {
                leave(element);
            }
        }

        void Go(INode node)
        {
            if (enter(node))
            {
                path.Push((node, 0));
            }
        }
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            words.Append(text.Data);
        }

        if (node is not IElement element)
        {
            return true;
        }

        if (HtmlParts.IsDropped(element))
        {
            return false;
        }

        if (element.LocalName == "br")
        {
            words.Append(LineBreak);
        }
        else if (HtmlParts.IsBlock(element))
        {
            EnterBlock(element);
        }

        return true;
    }

    private void EnterBlock(IElement element)
    {
        if (tableRows == 0)
        {
            Flush();
        }
        else
        {
            words.Append(element.LocalName is "td" or "th" && element.PreviousElementSibling is not null ? " | " : " ");
        }

        var part = HtmlParts.KindOf(element);
        if (element.LocalName == "tr" && !IsInDataTable(element))
        {
            part = null;
        }

        parts.Push(part ?? parts.Peek());
        tableRows += part?.Kind == ParagraphKind.TableRow ? 1 : 0;
    }

    private void Leave(IElement element)
    {
        if (!HtmlParts.IsBlock(element))
        {
            return;
        }

        var isRow = element.LocalName == "tr" && parts.Peek().Kind == ParagraphKind.TableRow && tableRows > 0;
        if (tableRows == 0 || isRow)
        {
            Flush();
        }

        tableRows -= isRow ? 1 : 0;
        parts.Pop();
    }

    private bool IsInDataTable(IElement row)
    {
        if (row.Closest("table") is not { } table)
        {
            return false;
        }

        if (!dataTables.TryGetValue(table, out var isData))
        {
            dataTables[table] = isData = HtmlParts.IsDataTable(table);
        }

        return isData;
    }

    private void Flush()
    {
        var (kind, level) = parts.Peek();
        if (kind == ParagraphKind.Preformatted)
        {
            writer.AddLines(kind, words.ToString());
        }
        else if (kind is ParagraphKind.TableRow or ParagraphKind.Heading)
        {
            writer.Add(kind, words.ToString(), level);
        }
        else
        {
            foreach (var paragraph in EmptyLine().Split(words.ToString()))
            {
                writer.Add(kind, paragraph);
            }
        }

        words.Clear();
    }

    // Two line breaks part paragraphs on pages without paragraph elements.
    [GeneratedRegex(@"\u2028[^\S\u2028]*\u2028")]
    private static partial Regex EmptyLine();
}
