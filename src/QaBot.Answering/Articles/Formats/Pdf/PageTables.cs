using QaBot.Answering.Articles.Formats.PlainText;
using QaBot.Answering.Articles.Formats.Tables;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>
/// Finds the tables of a page: rows of short cells that stand below each other in columns. Taken for columns of text they would be
/// read from top to bottom, and no figure with its name.
/// </summary>
internal static class PageTables
{
    // How far rows lie apart at most, in heights of their letters.
    private const double MostLeading = 3.2;

    // In letters: cells of words, cells of which many hold figures. Lines of text in columns are longer.
    private const int LongestWords = 15;
    private const int LongestFigures = 24;

    // The gaps between the words of so many lines seldom stand above each other.
    private const int LeastCloseRows = 3;

    // A block of its own for each table, apart from those of the page's text.
    private const int FirstBlock = 1_000_000;

    /// <summary>Takes the words of its tables out of a page.</summary>
    /// <returns>The tables, each as one line.</returns>
    public static IReadOnlyList<PdfLine> Take(PdfPage page)
    {
        var wide = PageRow.AllOf(page, PageRow.WideGap);
        var narrow = PageRow.AllOf(page, PageRow.NarrowGap);
        var tables = new List<PdfLine>();
        for (var i = 0; i < wide.Count; i++)
        {
            if ((CloseSet(narrow, i) ?? Spaced(wide, i)) is not var (run, columns))
            {
                continue;
            }

            tables.Add(LineOf(page, run, columns, FirstBlock + tables.Count));
            var taken = run.SelectMany(row => row.Cells).SelectMany(cell => cell.Words).ToHashSet(ReferenceEqualityComparer.Instance);
            page.Words.RemoveAll(taken.Contains);
            i += run.Count - 1;
        }

        return tables;
    }

    private static (List<PageRow> Run, TableColumns Columns)? Spaced(List<PageRow> rows, int first)
    {
        var run = rows.GetRange(first, EndOf(rows, first) - first);
        return run.Count >= 2 && TableColumns.Of(run) is { } columns && LooksLikeTable(run, columns) ? (run, columns) : null;
    }

    // Cells that stand close together, as the headings of columns do that are as wide as these: the same gaps through several rows part
    // them.
    private static (List<PageRow> Run, TableColumns Columns)? CloseSet(List<PageRow> rows, int first)
    {
        (List<PageRow> Run, TableColumns Columns)? found = null;
        for (var end = first + 1;
            end <= rows.Count && (rows[end - 1].Cells.Count > 1 || (end > first + 1 && IsSecondLine(rows[end - 2], rows[end - 1]))); end++)
        {
            if (end > first + 1 && rows[end - 2].Baseline - rows[end - 1].Baseline >= MostLeading * rows[end - 1].Size)
            {
                break;
            }

            var run = rows.GetRange(first, end - first);
            if (run.Count > 1)
            {
                if (TableColumns.Strict(run) is not { } columns || columns.Count > rows[first].Cells.Count)
                {
                    break;
                }

                found = run.Count >= LeastCloseRows && LooksLikeTable(run, columns) ? (run, columns) : found;
            }
        }

        return found;
    }

    // A row of one cell may be the second line of a cell in the row above it.
    private static int EndOf(List<PageRow> rows, int first)
    {
        if (rows[first].Cells.Count < 2)
        {
            return first;
        }

        var end = first + 1;
        while (end < rows.Count
            && rows[end - 1].Baseline - rows[end].Baseline < MostLeading * rows[end].Size
            && (rows[end].Cells.Count > 1 || IsSecondLine(rows[end - 1], rows[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsSecondLine(PageRow above, PageRow row) =>
        above.Baseline - row.Baseline < 1.4 * row.Size
        && row.Cells[0].Left > above.Left + row.Size
        && above.Cells.Skip(1).Any(cell => Math.Abs(cell.Left - row.Cells[0].Left) < row.Size);

    private static bool LooksLikeTable(List<PageRow> run, TableColumns columns)
    {
        var cells = run.SelectMany(row => row.Cells).ToList();
        var length = cells.Average(cell => cell.Text.Length);
        var figures = cells.Count(cell => cell.Text.Any(char.IsDigit));
        var isList = run.Count(row => ListMarkers.Read(row.Cells[0].Text + " x") is not null) * 2 > run.Count;
        var isFull = cells.Count * 2 > run.Count * columns.Count;
        return !isList && isFull && (length <= LongestWords || (length <= LongestFigures && figures * 3 >= cells.Count));
    }

    private static PdfLine LineOf(PdfPage page, List<PageRow> run, TableColumns columns, int block)
    {
        var isHeaded = run[0].IsBold && !run[^1].IsBold;
        var lines = new List<string[]>();
        foreach (var row in run)
        {
            if (lines.Count > 0 && row.Cells.Count == 1)
            {
                lines[^1][columns.IndexOf(row.Cells[0])] += " " + row.Cells[0].Text;
                continue;
            }

            var words = Enumerable.Repeat(string.Empty, columns.Count).ToArray();
            foreach (var cell in row.Cells)
            {
                var at = columns.IndexOf(cell);
                words[at] = words[at].Length == 0 ? cell.Text : words[at] + " " + cell.Text;
            }

            lines.Add(words);
        }

        return new PdfLine
        {
            Words = string.Empty,
            Table = [.. lines.Select((line, i) =>
                new TableLine([.. line.Select(words => new TableCell(words))], IsHeader: i == 0 && isHeaded))],
            Page = page.Number,
            Block = block,
            Left = run.Min(row => row.Left),
            Right = run.Max(row => row.Right),
            Baseline = run[0].Baseline,
            Size = run[0].Size,
            IsBold = false,
            FirstWordWidth = 0,
        };
    }
}
