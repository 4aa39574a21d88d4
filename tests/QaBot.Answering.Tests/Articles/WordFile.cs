using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace QaBot.Answering.Tests.Articles;

/// <summary>Writes Word documents for tests.</summary>
internal sealed class WordFile
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly Body body = new();

    public string? Title { get; init; }

    public DateTime? Created { get; init; }

    /// <summary>The body as it stands in the file, in place of what was added.</summary>
    public string? Xml { get; init; }

    /// <summary>Footnotes by their numbers.</summary>
    public Dictionary<int, string> Notes { get; } = [];

    /// <summary>Whether list 1 counts its items.</summary>
    public bool IsNumbered { get; init; }

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
            var main = document.AddMainDocumentPart();
            main.Document = new Document(Xml is null ? body.CloneNode(true) : new Body($"<w:body xmlns:w=\"{Namespace}\">{Xml}</w:body>"));
            if (Notes.Count > 0)
            {
                main.AddNewPart<FootnotesPart>().Footnotes =
                    new Footnotes(Notes.Select(note => new Footnote(Styled(note.Value)) { Id = note.Key }));
            }

            if (IsNumbered)
            {
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                    new AbstractNum(new Level(new StartNumberingValue { Val = 1 },
                        new NumberingFormat { Val = NumberFormatValues.Decimal })
                    { LevelIndex = 0 })
                    { AbstractNumberId = 4 },
                    new NumberingInstance(new AbstractNumId { Val = 4 }) { NumberID = 1 });
            }

            document.PackageProperties.Title = Title;
            document.PackageProperties.Created = Created;
        }

        return stream.ToArray();
    }
}
