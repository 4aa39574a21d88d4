using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace QaBot.Answering.Articles.Formats.Word;

/// <summary>Writes the paragraphs and tables of a Word document.</summary>
internal sealed class WordBlockWriter(DraftWriter writer, WordStyles styles)
{
    /// <summary>Writes all that an element holds.</summary>
    public void Write(OpenXmlElement container)
    {
        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                case WordParagraph paragraph:
                    WriteParagraph(paragraph);
                    break;
                case Table table:
                    WriteTable(table);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    Write(element);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Writes the footnotes and endnotes behind the text.</summary>
    public void WriteNotes(MainDocumentPart main)
    {
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
        {
            Write(note);
        }

        foreach (var note in main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? [])
        {
            Write(note);
        }
    }

    private void WriteParagraph(WordParagraph paragraph)
    {
        if (styles.KindOf(paragraph) is not var (kind, level))
        {
            return;
        }

        if (kind == ParagraphKind.Preformatted)
        {
            writer.AddLines(kind, WordText.Of(paragraph));
        }
        else
        {
            writer.Add(kind, WordText.Of(paragraph), level);
        }

        // The words in a text box stand in the paragraph that the box is tied to.
        foreach (var box in paragraph.Descendants<TextBoxContent>())
        {
            if (!box.Ancestors<AlternateContentFallback>().Any())
            {
                Write(box);
            }
        }
    }

    private void WriteTable(Table table)
    {
        foreach (var row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table))
        {
            var cells = row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).ToList();
            if (cells.Count == 1)
            {
                Write(cells[0]);
            }
            else
            {
                writer.Add(ParagraphKind.TableRow, string.Join(" | ", cells.Select(CellText).Where(text => text.Length > 0)));
            }
        }
    }

    private static string CellText(TableCell cell) =>
        CleanText.OneLine(string.Join(' ', cell.Descendants<WordParagraph>().Select(WordText.Of)));
}
