namespace QaBot.Answering.Articles.Formats.Tables;

/// <summary>A table with a cell for each row and column: what takes several of them stands in each.</summary>
internal sealed class TableGrid
{
    // A page may claim any number of columns; what takes many and is long would make far more text than the file has.
    private const int MostColumns = 200;
    private const int LongestRepeated = 100;

    private readonly List<List<Place>> rows = [];

    /// <summary>Lays out the rows of a table.</summary>
    public TableGrid(IReadOnlyList<TableLine> lines)
    {
        var hanging = new Dictionary<int, (Place Place, int Rows)>();
        foreach (var line in lines)
        {
            rows.Add(Lay(line, hanging));
        }

        Columns = rows.Select(row => row.Count).DefaultIfEmpty(0).Max();
        foreach (var row in rows)
        {
            row.AddRange(Enumerable.Repeat(Place.Empty, Columns - row.Count));
        }
    }

    /// <summary>How many rows there are.</summary>
    public int Rows => rows.Count;

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>The words at a place; empty when there are none.</summary>
    public string this[int row, int column] => rows[row][column].Words;

    /// <summary>Whether the cell at a place starts in its row and column, and does not only reach into them.</summary>
    public bool Starts(int row, int column) => rows[row][column].IsStart;

    /// <summary>Whether the words at a place reach over from the column before it.</summary>
    public bool ReachesOver(int row, int column) => rows[row][column].IsFromLeft;

    /// <summary>Whether all cells with words are marked as headings, and there are some.</summary>
    public bool IsAllHeadings(int row) =>
        rows[row].Exists(place => place.Words.Length > 0) && rows[row].TrueForAll(place => place.IsHeading || place.Words.Length == 0);

    /// <summary>Whether one cell alone has words.</summary>
    public bool IsLone(int row) => rows[row].Count(place => place.Words.Length > 0 && !place.IsFromLeft) == 1;

    private static List<Place> Lay(TableLine line, Dictionary<int, (Place Place, int Rows)> hanging)
    {
        var row = new List<Place>();
        foreach (var cell in line.Cells)
        {
            Hang(row, hanging);
            var across = Math.Clamp(cell.Across, 1, Math.Max(1, MostColumns - row.Count));
            var repeated = cell.Words.Length <= LongestRepeated ? cell.Words : string.Empty;
            for (var i = 0; i < across; i++)
            {
                if (cell.Down > 1)
                {
                    hanging[row.Count] = (new Place(repeated, cell.IsHeading, IsStart: false, IsFromLeft: i > 0), cell.Down - 1);
                }

                row.Add(new Place(i == 0 ? cell.Words : repeated, cell.IsHeading, IsStart: i == 0, IsFromLeft: i > 0));
            }
        }

        Hang(row, hanging);
        return row;
    }

    // Fills in the cells that reach down from the rows above.
    private static void Hang(List<Place> row, Dictionary<int, (Place Place, int Rows)> hanging)
    {
        while (hanging.Remove(row.Count, out var above))
        {
            if (above.Rows > 1)
            {
                hanging[row.Count] = (above.Place, above.Rows - 1);
            }

            row.Add(above.Place);
        }
    }

    private sealed record Place(string Words, bool IsHeading, bool IsStart, bool IsFromLeft)
    {
        public static readonly Place Empty = new(string.Empty, IsHeading: false, IsStart: false, IsFromLeft: false);
    }
}
