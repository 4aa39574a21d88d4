using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>Writes the words of a page as paragraphs.</summary>
internal sealed partial class HtmlWriter
{
    private readonly DraftWriter writer;
    private readonly HtmlNotes notes;
    private readonly HtmlWords words;
    private readonly HtmlTables tables;
    private readonly Stack<(ParagraphKind Kind, int Level)> parts = new();
    private readonly Dictionary<IElement, int> numbers = [];
    private string number = string.Empty;

    private HtmlWriter(DraftWriter writer, INode root)
    {
        this.writer = writer;
        notes = new HtmlNotes(root);
        words = new HtmlWords(notes);
        tables = new HtmlTables(writer, notes);
    }

    /// <summary>Writes all that a node holds.</summary>
    public static void Write(INode root, DraftWriter writer)
    {
        var pages = new HtmlWriter(writer, root);
        pages.parts.Push((ParagraphKind.Body, 0));
        HtmlWalk.Through(root, pages.Enter, pages.Leave);
        pages.Flush();
    }

    private bool Enter(INode node)
    {
        if (node is not IElement element || !HtmlParts.IsBlock(element))
        {
            return words.Enter(node);
        }

        if (HtmlParts.IsDropped(element) || notes.Contains(element))
        {
            return false;
        }

        Flush();
        if (element.LocalName == "table" && HtmlParts.IsDataTable(element))
        {
            tables.WriteTable(element);
            return false;
        }

        if (element.LocalName == "dl" && HtmlParts.IsDataList(element))
        {
            tables.WriteList(element);
            return false;
        }

        number = element.LocalName == "li" ? NumberOf(element) : number;
        parts.Push(HtmlParts.KindOf(element) ?? parts.Peek());
        return true;
    }

    private void Leave(IElement element)
    {
        if (HtmlParts.IsBlock(element))
        {
            Flush();
            parts.Pop();
        }
    }

    private string NumberOf(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
        {
            return string.Empty;
        }

        var last = numbers.TryGetValue(list, out var counted) ? counted : (IntegerOf(list, "start") ?? 1) - 1;
        numbers[list] = IntegerOf(item, "value") ?? last + 1;
        return numbers[list].ToString(CultureInfo.InvariantCulture) + ". ";
    }

    private static int? IntegerOf(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value < int.MaxValue
            ? value
            : null;

    private void Flush()
    {
        var (kind, level) = parts.Peek();
        var (text, hanging) = words.Take();
        if (kind == ParagraphKind.Preformatted)
        {
            writer.AddLines(kind, text);
        }
        else if (kind is ParagraphKind.Heading)
        {
            writer.Add(kind, text, level);
        }
        else
        {
            foreach (var paragraph in EmptyLine().Split(text))
            {
                var isWritten = CleanText.HasWords(paragraph);
                writer.Add(kind, isWritten && kind == ParagraphKind.ListItem ? number + paragraph : paragraph);
                number = isWritten ? string.Empty : number;
            }
        }

        writer.AddNotes(hanging);
    }

    // Two line breaks part paragraphs on pages without paragraph elements.
    [GeneratedRegex(@"\u2028[^\S\u2028]*\u2028")]
    private static partial Regex EmptyLine();
}
