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

    // A block of its own for each table, apart from those of the page's text.
    private const int FirstBlock = 1_000_000;

    /// <summary>Takes the words of its tables out of a page.</summary>
    /// <returns>The tables, each as one line.</returns>
    public static IReadOnlyList<PdfLine> Take(PdfPage page)
    {
        var rows = PageRow.AllOf(page);
        var tables = new List<PdfLine>();
        for (var i = 0; i < rows.Count; i++)
        {
            var end = EndOf(rows, i);
            var run = rows.GetRange(i, end - i);
            if (end - i >= 2 && TableColumns.Of(run) is { } columns && LooksLikeTable(run, columns))
            {
                tables.Add(LineOf(page, run, columns, FirstBlock + tables.Count));
                var taken = run.SelectMany(row => row.Cells).SelectMany(cell => cell.Words).ToHashSet(ReferenceEqualityComparer.Instance);
                page.Words.RemoveAll(taken.Contains);
                i = end - 1;
            }
        }

        return tables;
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
            Table = [.. lines.Select((line, i) => new TableLine([.. line.Select(words => new TableCell(words))], IsHeader: i == 0 && isHeaded))],
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
