namespace QaBot.Answering.Articles.Formats.Word;

/// <summary>The mark of a note in a Word document.</summary>
/// <param name="Id">The note's number; footnotes and endnotes are counted apart.</param>
/// <param name="IsEndnote">Whether it stands at the end of the document.</param>
internal readonly record struct NoteMark(long Id, bool IsEndnote);
