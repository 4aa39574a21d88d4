namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>The columns that the cells of some rows stand in.</summary>
internal sealed class TableColumns
{
    private readonly List<(double Left, double Right)> columns;

    private TableColumns(List<(double Left, double Right)> columns) => this.columns = columns;

    /// <summary>How many there are.</summary>
    public int Count => columns.Count;

    /// <summary>Finds the columns of rows; null when their cells do not stand in columns.</summary>
    /// <param name="rows">Rows below each other.</param>
    public static TableColumns? Of(IReadOnlyList<PageRow> rows)
    {
        // A heading may be wider than its column and reach over the next one.
        return Of(rows, rows) ?? (rows.Count > 2 ? Of(rows.Skip(1), rows) : null);
    }

    /// <summary>Finds columns that no cell of any row reaches out of; null when there are none.</summary>
    /// <param name="rows">Rows below each other.</param>
    public static TableColumns? Strict(IReadOnlyList<PageRow> rows) => Of(rows, rows);

    /// <summary>The column that a cell stands in: the one that it shares most with, else the nearest.</summary>
    public int IndexOf(PageRow.Cell cell)
    {
        var best = 0;
        for (var i = 1; i < columns.Count; i++)
        {
            best = Shared(columns[i], cell) > Shared(columns[best], cell) ? i : best;
        }

        return best;
    }

    private static TableColumns? Of(IEnumerable<PageRow> measured, IReadOnlyList<PageRow> rows)
    {
        var columns = new List<(double Left, double Right)>();
        foreach (var cell in measured.SelectMany(row => row.Cells).OrderBy(cell => cell.Left))
        {
            if (columns.Count > 0 && cell.Left < columns[^1].Right)
            {
                columns[^1] = (columns[^1].Left, Math.Max(columns[^1].Right, cell.Right));
            }
            else
            {
                columns.Add((cell.Left, cell.Right));
            }
        }

        var found = new TableColumns(columns);
        return columns.Count > 1 && rows.All(row => row.Cells.Select(found.IndexOf).Distinct().Count() == row.Cells.Count) ? found : null;
    }

    // Negative for what lies beside the column: how far.
    private static double Shared((double Left, double Right) column, PageRow.Cell cell) =>
        Math.Min(column.Right, cell.Right) - Math.Max(column.Left, cell.Left);
}
