using System.Text;
using AngleSharp.Dom;
using QaBot.Answering.Articles.Formats.Notes;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>Collects the words of a paragraph or a cell of a page.</summary>
/// <param name="notes">The notes of the page.</param>
internal sealed class HtmlWords(HtmlNotes notes)
{
    /// <summary>Stands for a line break of the page, since the line ends of the source mean nothing.</summary>
    public const char LineBreak = '\u2028';

    private const int LongestName = 200;

    private readonly StringBuilder words = new();
    private readonly List<Note> hanging = [];
    private string? raised;

    /// <summary>The words of an element on one line, those of its blocks parted by spaces.</summary>
    /// <param name="root">The element.</param>
    /// <param name="notes">The notes of the page.</param>
    /// <param name="hanging">Receives the notes that hang on the words.</param>
    /// <param name="isLeftOut">What is left out besides; null for nothing.</param>
    public static string Of(IElement root, HtmlNotes notes, List<Note> hanging, Func<INode, bool>? isLeftOut = null)
    {
        var cell = new HtmlWords(notes);
        HtmlWalk.Through(
            root,
            node => node == root || (isLeftOut?.Invoke(node) != true && cell.EnterInLine(node)),
            element => cell.words.Append(HtmlParts.IsBlock(element) ? " " : string.Empty));
        var (text, found) = cell.Take();
        hanging.AddRange(found);
        return CleanText.OneLine(text);
    }

    /// <summary>Takes in a node of running text.</summary>
    /// <returns>Whether what is below it is to be taken in, too.</returns>
    public bool Enter(INode node)
    {
        EndRaised(node is IText { Data: [var next, ..] } ? next : '\0');
        switch (node)
        {
            case IText text:
                words.Append(text.Data);
                return true;
            case IElement element when HtmlParts.IsDropped(element):
                return false;
            case IElement { LocalName: "br" }:
                words.Append(LineBreak);
                return true;
            case IElement { LocalName: "sup" } high when high.QuerySelector("a[href^='#']") is { } mark:
                AddNote(mark);
                return false;
            case IElement { LocalName: "sup" } high:
                raised = high.TextContent;
                return false;
            case IElement { LocalName: "a" } link when link.GetAttribute("role") == "doc-noteref":
                AddNote(link);
                return false;
            default:
                return true;
        }
    }

    /// <summary>Gives the words so far with the notes that hang on them, and begins anew.</summary>
    public (string Words, IReadOnlyList<Note> Notes) Take()
    {
        EndRaised('\0');
        (string, IReadOnlyList<Note>) taken = (words.ToString(), [.. hanging]);
        words.Clear();
        hanging.Clear();
        return taken;
    }

    private bool EnterInLine(INode node)
    {
        if (node is IElement element && HtmlParts.IsBlock(element))
        {
            words.Append(' ');
        }

        return Enter(node);
    }

    // What follows tells a fraction from a note's mark.
    private void EndRaised(char next)
    {
        if (raised is { } high)
        {
            RaisedText.Append(words, high, next);
        }

        raised = null;
    }

    private void AddNote(IElement mark)
    {
        var start = Math.Max(0, words.Length - LongestName);
        if (notes.Take(mark, words.ToString(start, words.Length - start)) is { } note)
        {
            hanging.Add(note);
        }
    }
}
