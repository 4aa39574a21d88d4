using QaBot.Answering.Articles.Formats.Tables;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>Portable Document Format (ISO 32000): the words of its pages in the order they are read.</summary>
/// <param name="options">Bounds what a packed stream may unpack to.</param>
internal sealed class PdfFormat(ArticleReadOptions options) : IArticleFormat
{
    // Fonts, and what places the letters, take many bytes for each character of text.
    private const long MarkupShare = 20;

    private const int MostUnreadable = 3;

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".pdf"];

    /// <inheritdoc/>
    public ArticleDraft Read(byte[] content)
    {
        var filters = new BoundedFilters(options.MaxCharacters * MarkupShare);
        try
        {
            using var document = PdfDocument.Open(content, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                FilterProvider = filters,
            });
            var draft = Read(document);
            return filters.IsExceeded ? throw TooLarge() : draft;
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw Locked(error);
        }
        catch (Exception error) when (filters.IsExceeded && error is not OutOfMemoryException)
        {
            throw TooLarge();
        }
        catch (Exception error) when (error is not (AnsweringException or OutOfMemoryException))
        {
            // PdfPig names no exceptions; at damaged bytes its parsers throw whatever they run into, and so does it at ways
            // of locking that it does not know.
            throw content.AsSpan().IndexOf("/Encrypt"u8) >= 0
                ? Locked(error)
                : new AnsweringException("it is damaged or no PDF file; open it in a PDF reader and save or print it into a new one",
                error);
        }
    }

    private static AnsweringException Locked(Exception error) =>
        new("it is locked with a password or a certificate; open it with that and save it without, or print it into a new PDF file", error);

    private AnsweringException TooLarge() => new(
        $"it unpacks to more than {options.MaxCharacters * MarkupShare} bytes; split it, or raise {nameof(options.MaxCharacters)}");

    private ArticleDraft Read(PdfDocument document)
    {
        var pages = PdfPages.Read(document);
        if (pages.TrueForAll(page => page.Words.Count == 0))
        {
            throw new AnsweringException(
                "its pages hold no text, only pictures of it, as a scanner makes them; run it through text recognition (OCR) first");
        }

        if (UnreadableShare(pages) * MostUnreadable > 1)
        {
            throw new AnsweringException(
                "its fonts do not tell which letters they show; run it through text recognition (OCR), or get the text in another format");
        }

        RunningLines.RemoveFrom(pages);
        var paragraphs = LineGrouper.Group(PageNotes.Tie([.. pages.SelectMany(PageLayout.LinesOf)]));
        var writer = new DraftWriter(options.MaxCharacters);
        foreach (var paragraph in paragraphs)
        {
            writer.Page = paragraph.First.Page;
            if (paragraph.First.Table is { } table)
            {
                new TableWriter(writer).Write(table, []);
            }
            else
            {
                writer.Add(paragraph.Kind, paragraph.Words, paragraph.Level, paragraph.Notes, paragraph.Turns);
            }
        }

        var heading = paragraphs.FirstOrDefault(paragraph => paragraph is { Level: 1, First.Page: 1 });
        return writer.ToDraft(PdfMetadata.Read(document, heading?.Words), WarningsOf(pages));
    }

    private static double UnreadableShare(List<PdfPage> pages)
    {
        long all = 0, unreadable = 0;
        foreach (var c in pages.SelectMany(page => page.Words).SelectMany(word => word.Text))
        {
            all++;
            unreadable += c == '\ufffd' || char.IsControl(c) || c is >= '\ue000' and <= '\uf8ff' ? 1 : 0;
        }

        return unreadable / (double)Math.Max(all, 1);
    }

    private static List<string> WarningsOf(List<PdfPage> pages)
    {
        var pictures = pages.Where(page => page is { Words.Count: 0, HasPictures: true }).Select(page => page.Number).ToList();
        return pictures.Count == 0
            ? []
            : [$"{pictures.Count} of {pages.Count} pages (the first is page {pictures[0]}) hold pictures without text; run the file "
                + $"through text recognition (OCR) if they show words."];
    }
}
