using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace QaBot.Answering.Tests.Articles;

/// <summary>Writes Word documents for tests.</summary>
internal sealed class WordFile
{
    private readonly Body body = new();

    public string? Title { get; init; }

    public DateTime? Created { get; init; }

    public WordFile Add(OpenXmlElement element)
    {
        body.AppendChild(element);
        return this;
    }

    public WordFile Paragraph(string words, string? style = null) => Add(Styled(words, style));

    public static WordParagraph Styled(string words, string? style = null)
    {
        var paragraph = new WordParagraph(new Run(new WordText(words) { Space = SpaceProcessingModeValues.Preserve }));
        if (style is not null)
        {
            paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        return paragraph;
    }

    public static Table TableOf(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Styled(cell))))));

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(body.CloneNode(true));
            document.PackageProperties.Title = Title;
            document.PackageProperties.Created = Created;
        }

        return stream.ToArray();
    }
}
