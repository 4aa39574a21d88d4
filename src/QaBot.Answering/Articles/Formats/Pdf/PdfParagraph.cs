using QaBot.Answering.Articles.Formats.Notes;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>A paragraph put together from lines.</summary>
/// <param name="Kind">What part it plays.</param>
/// <param name="Words">Its words.</param>
/// <param name="Level">Of a heading: its depth, from 1; else 0.</param>
/// <param name="First">The line it starts with.</param>
/// <param name="Last">The line it ends with.</param>
/// <param name="Notes">The notes that hang on its words.</param>
internal sealed record PdfParagraph(ParagraphKind Kind, string Words, int Level, PdfLine First, PdfLine Last, IReadOnlyList<Note> Notes)
{
    /// <summary>Where in its words it goes on to other pages than it starts on; mostly nowhere.</summary>
    public IReadOnlyList<PageStart> Turns { get; init; } = [];
}
