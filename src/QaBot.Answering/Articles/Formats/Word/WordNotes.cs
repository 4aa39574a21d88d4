using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using QaBot.Answering.Articles.Formats.Notes;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace QaBot.Answering.Articles.Formats.Word;

/// <summary>The footnotes and endnotes of a Word document.</summary>
internal sealed class WordNotes
{
    private readonly Dictionary<NoteMark, FootnoteEndnoteType> notes = [];

    private WordNotes()
    {
    }

    /// <summary>Finds the notes of a document.</summary>
    public static WordNotes Of(MainDocumentPart main)
    {
        var found = new WordNotes();
        foreach (FootnoteEndnoteType note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
        {
            found.notes.TryAdd(new NoteMark(note.Id?.Value ?? 0, IsEndnote: false), note);
        }

        foreach (FootnoteEndnoteType note in main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
        {
            found.notes.TryAdd(new NoteMark(note.Id?.Value ?? 0, IsEndnote: true), note);
        }

        return found;
    }

    /// <summary>Gives the notes that hang on a paragraph, each once in a document.</summary>
    public IEnumerable<Note> Take(WordText paragraph)
    {
        foreach (var (before, mark) in paragraph.Marks)
        {
            if (notes.Remove(mark, out var note))
            {
                yield return Note.Of(before, string.Join(' ', note.Descendants<WordParagraph>().Select(part => new WordText(part).Words)));
            }
        }
    }
}
