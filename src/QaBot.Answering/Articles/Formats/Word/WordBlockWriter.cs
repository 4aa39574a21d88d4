using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using QaBot.Answering.Articles.Formats.Notes;
using QaBot.Answering.Articles.Formats.Tables;
using TableCell = QaBot.Answering.Articles.Formats.Tables.TableCell;
using WordCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace QaBot.Answering.Articles.Formats.Word;

/// <summary>Writes the paragraphs and tables of a Word document.</summary>
internal sealed class WordBlockWriter(DraftWriter writer, WordStyles styles, WordNumbers numbers, WordNotes notes)
{
    // In characters: what is longer would make far more text than the file has.
    private const int LongestMerged = 100;

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
                case OpenXmlUnknownElement unknown:
                    WriteUnknown(unknown);
                    break;
                default:
                    break;
            }
        }
    }

    // Older programs put paragraphs into elements that the standard no longer has.
    private void WriteUnknown(OpenXmlUnknownElement unknown)
    {
        foreach (var paragraph in unknown.Descendants().Where(element => element.LocalName == "p"))
        {
            var texts = paragraph.Descendants().Where(element => element.LocalName == "t");
            writer.Add(ParagraphKind.Body, string.Concat(texts.Select(text => text.InnerText)));
        }
    }

    private void WriteParagraph(WordParagraph paragraph)
    {
        if (styles.KindOf(paragraph) is not var (kind, level))
        {
            return;
        }

        var text = new WordText(paragraph);
        if (kind == ParagraphKind.Preformatted)
        {
            writer.AddLines(kind, text.Words);
        }
        else if (CleanText.HasWords(text.Words))
        {
            writer.Add(kind, kind == ParagraphKind.ListItem ? numbers.Next(paragraph) + text.Words : text.Words, level);
        }

        writer.AddNotes(notes.Take(text));

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
        var rows = table.Descendants<TableRow>()
            .Where(row => row.Ancestors<Table>().First() == table)
            .Select(row => (Row: row, Cells: row.Descendants<WordCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).ToList()))
            .ToList();

        // A table in a table, or a frame around words, is there for looks.
        if (rows.TrueForAll(row => row.Cells.Count == 1))
        {
            rows.ForEach(row => row.Cells.ForEach(Write));
            return;
        }

        var hanging = new List<Note>();
        var merged = new Dictionary<int, string>();
        var lines = rows.ConvertAll(row => LineOf(row.Row, row.Cells, merged, hanging));
        new TableWriter(writer).Write([.. lines.Where(line => line.Cells.Any(cell => cell.Words.Length > 0))], hanging);
        foreach (var inner in table.Descendants<Table>().Where(inner => inner.Ancestors<Table>().First() == table))
        {
            WriteTable(inner);
        }
    }

    private TableLine LineOf(TableRow row, List<WordCell> cells, Dictionary<int, string> merged, List<Note> hanging)
    {
        var isHeader = row.TableRowProperties?.GetFirstChild<TableHeader>() is { } header && header.Val?.Value != OnOffOnlyValues.Off;
        var line = new List<TableCell>();
        var column = 0;
        foreach (var cell in cells)
        {
            var read = CellOf(cell, hanging);
            if (cell.TableCellProperties?.VerticalMerge is { } merge)
            {
                // The cells below the first one of a merged column are empty (ECMA-376, 17.4.85).
                var above = merged.GetValueOrDefault(column, string.Empty);
                read = merge.Val?.Value == MergedCellValues.Restart ? read : read with { Words = above };
                merged[column] = read.Words.Length <= LongestMerged ? read.Words : string.Empty;
            }

            line.Add(read);
            column += read.Across;
        }

        return new TableLine(line, isHeader);
    }

    private TableCell CellOf(WordCell cell, List<Note> hanging)
    {
        var texts = cell.Descendants<WordParagraph>()
            .Where(paragraph => paragraph.Ancestors<WordCell>().First() == cell)
            .Select(paragraph => new WordText(paragraph))
            .ToList();
        hanging.AddRange(texts.SelectMany(notes.Take));
        return new TableCell(CleanText.OneLine(string.Join(' ', texts.Select(text => text.Words))))
        {
            IsHeading = IsBold(cell),
            Across = Math.Max(1, cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1),
        };
    }

    private static bool IsBold(WordCell cell)
    {
        var runs = cell.Descendants<Run>().Where(run => CleanText.HasWords(run.InnerText)).ToList();
        return runs.Count > 0 && runs.TrueForAll(run => run.RunProperties?.Bold is { } bold && (bold.Val?.Value ?? true));
    }
}
