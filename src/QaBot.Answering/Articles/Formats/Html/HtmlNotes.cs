using AngleSharp.Dom;
using QaBot.Answering.Articles.Formats.Notes;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>The notes of a page: marks that lead to another place of it, and what stands there.</summary>
internal sealed class HtmlNotes
{
    private const string Marks = "sup a[href^='#'], a[role=doc-noteref][href^='#']";
    private const string Containers = "li, p, dd, td, div, aside, section";

    // What is longer is a part of the page that a mark happens to lead to.
    private const int LongestNote = 2000;

    private readonly Dictionary<IElement, IElement> noteOf = [];
    private readonly HashSet<IElement> notes = [];
    private readonly HashSet<IElement> written = [];

    /// <summary>Finds the notes that the marks in a part of a page lead to.</summary>
    public HtmlNotes(INode root)
    {
        if (root is not IParentNode parent || (root as IDocument ?? root.Owner) is not { } document)
        {
            return;
        }

        foreach (var mark in parent.QuerySelectorAll(Marks))
        {
            var target = document.GetElementById(mark.GetAttribute("href")![1..]);
            var note = target?.Closest(Containers) ?? target;
            if (note is not null && !note.Contains(mark) && HtmlWalk.LengthOf(note) is > 0 and <= LongestNote)
            {
                noteOf[mark] = note;
                notes.Add(note);
            }
        }
    }

    /// <summary>Whether an element is a note, which is written where its mark stands.</summary>
    public bool Contains(IElement element) => notes.Contains(element);

    /// <summary>The note that a mark leads to, tied to the words before the mark; null when there is none or it was given before.</summary>
    /// <param name="mark">The link.</param>
    /// <param name="before">The words of the paragraph up to it.</param>
    public Note? Take(IElement mark, string before) =>
        noteOf.TryGetValue(mark, out var note) && written.Add(note)
            ? Note.Of(before, HtmlWords.Of(note, this, [], IsBackLink))
            : null;

    // From the note to its mark.
    private static bool IsBackLink(INode node) => node is IElement { LocalName: "a" } link && link.GetAttribute("href") is ['#', ..];
}
