using System.Text;
using QaBot.Answering.Articles.Formats.Notes;

namespace QaBot.Answering.Articles.Formats.Tables;

/// <summary>
/// Writes the rows of a table so that each can be read alone: every cell with the heading of its column, as in
/// "Peak: Galdhorn; Height (m): 2,469". The headings themselves are written only where there are no rows below.
/// </summary>
internal sealed class TableWriter(DraftWriter writer)
{
    // What stands over a column and is longer is no name of it.
    private const int LongestHeading = 100;

    // A row that is longer is written in several, each beginning with its first cell.
    private const int LongestRow = 400;

    /// <summary>Writes a table.</summary>
    /// <param name="lines">Its rows.</param>
    /// <param name="notes">The notes that hang on its words.</param>
    public void Write(IReadOnlyList<TableLine> lines, IEnumerable<Note> notes)
    {
        var grid = new TableGrid(lines);
        var name = writer.Above;
        while (grid.Rows > 1 && grid.Columns > 1 && grid.IsLone(0) && grid[0, 0].Length > 0 && grid.ReachesOver(0, grid.Columns - 1))
        {
            // Over all columns: the table's own name.
            name = grid[0, 0];
            writer.Add(ParagraphKind.Caption, grid[0, 0]);
            lines = [.. lines.Skip(1)];
            grid = new TableGrid(lines);
        }

        var headers = HeaderRows.Count(grid, lines);
        var headings = HeadingsOf(grid, headers);

        // Rows with their headings name what they are about; a name with its value does not.
        var group = headers == 0 && grid.Columns == 2 && name.Length <= LongestHeading ? name : string.Empty;
        for (var row = headers; row < grid.Rows; row++)
        {
            if (IsGroup(grid, row) && row + 1 < grid.Rows && !IsGroup(grid, row + 1))
            {
                group = LoneWords(grid, row);
            }
            else if (IsGroup(grid, row))
            {
                writer.Add(ParagraphKind.Body, LoneWords(grid, row));
            }
            else
            {
                WriteRow(Entries(grid, row, headings, group));
            }
        }

        writer.AddNotes(notes);
    }

    private static string[] HeadingsOf(TableGrid grid, int headers) =>
        [.. Enumerable.Range(0, grid.Columns).Select(column =>
        {
            var parts = Enumerable.Range(0, headers).Select(row => grid[row, column]).Where(part => part.Length > 0);
            var words = string.Join(' ', parts.Distinct());
            return words.Length <= LongestHeading ? words : string.Empty;
        })];

    // One cell alone in its row names the rows below it.
    private static bool IsGroup(TableGrid grid, int row) =>
        grid.Columns > 1 && grid.IsLone(row) && LoneWords(grid, row).Length <= LongestHeading
        && (grid.ReachesOver(row, 1) || (grid.Columns > 2 && grid[row, 0].Length > 0));

    private static string LoneWords(TableGrid grid, int row) =>
        Enumerable.Range(0, grid.Columns).Select(column => grid[row, column]).First(words => words.Length > 0);

    private static List<string> Entries(TableGrid grid, int row, string[] headings, string group)
    {
        var cells = Enumerable.Range(0, grid.Columns)
            .Where(column => grid[row, column].Length > 0 && !grid.ReachesOver(row, column))
            .ToList();
        var hasHeadings = headings.Any(heading => heading.Length > 0);
        var entries = hasHeadings ? cells.ConvertAll(column => Named(headings[column], grid[row, column]))
            : cells.Count == 2 ? [Named(grid[row, cells[0]], grid[row, cells[1]])]
            : cells.ConvertAll(column => grid[row, column]);
        if (group.Length > 0)
        {
            entries.Insert(0, group);
        }

        return entries;
    }

    private static string Named(string name, string words) =>
        name.Length == 0 || name == words ? words : name[^1] is ':' or '?' or '：' ? $"{name} {words}" : $"{name}: {words}";

    private void WriteRow(List<string> entries)
    {
        var row = new StringBuilder();
        foreach (var entry in entries)
        {
            if (row.Length > 0 && row.Length + entry.Length > LongestRow && row.Length > entries[0].Length)
            {
                writer.Add(ParagraphKind.TableRow, row.ToString());
                row.Clear().Append(entries[0].Length <= LongestHeading ? entries[0] : string.Empty);
            }

            row.Append(row.Length > 0 ? "; " : string.Empty).Append(entry);
        }

        writer.Add(ParagraphKind.TableRow, row.ToString());
    }
}
