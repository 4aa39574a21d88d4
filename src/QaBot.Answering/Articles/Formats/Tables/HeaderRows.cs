using System.Text.RegularExpressions;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Articles.Formats.Tables;

/// <summary>Tells how many rows at the top of a table hold the headings of its columns.</summary>
internal static partial class HeaderRows
{
    private const int LongestHeading = 60;

    /// <summary>Counts them; 0 when there are none.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="lines">Its rows as the file marks them.</param>
    public static int Count(TableGrid grid, IReadOnlyList<TableLine> lines)
    {
        var marked = 0;
        while (marked < grid.Rows && (lines[marked].IsHeader || grid.IsAllHeadings(marked)))
        {
            marked++;
        }

        // Headings over nothing are words like others.
        return marked == grid.Rows ? 0 : marked > 0 ? marked : IsUnmarkedHeader(grid) ? 1 : 0;
    }

    private static bool IsUnmarkedHeader(TableGrid grid)
    {
        if (grid.Rows < 2 || grid.Columns < 2)
        {
            return false;
        }

        var first = Enumerable.Range(0, grid.Columns).Select(column => grid[0, column]).ToList();
        if (!first.Skip(1).All(words => IsHeading(words, grid.Columns > 2))
            || first[0].Any(char.IsDigit) || first.Distinct().Count() < first.Count)
        {
            return false;
        }

        return first[0].Length == 0 || grid.Columns > 2 || (IsColumnOfNumbers(grid) && !IsName(first[1]));
    }

    private static bool IsHeading(string words, bool mayBeYear) =>
        words.Length is > 0 and <= LongestHeading && (!words.Any(char.IsDigit) || (mayBeYear && Year().IsMatch(words)));

    // Of two columns the first may hold names of what the second tells ("Height", "Weight"), and nothing is a heading then.
    // Names of things that are counted or measured alike have figures alike beside them.
    private static bool IsColumnOfNumbers(TableGrid grid)
    {
        var below = Enumerable.Range(1, grid.Rows - 1).ToList();
        return below.TrueForAll(row => grid[row, 1].Any(char.IsDigit) && !Code().IsMatch(grid[row, 1]))
            && (below.TrueForAll(row => grid[row, 0].Any(char.IsDigit))
                || (below.Count > 1 && below.Select(row => Figures().Replace(grid[row, 1], string.Empty)).Distinct().Count() == 1));
    }

    // "Chair" beside "Dora Finn" is a label, as "Phone" below it is; no name heads a column of figures.
    private static bool IsName(string words) =>
        Names().IsMatch(words)
            || Word().Matches(words).Any(word => char.IsUpper(word.Value[0]) && !EnglishWords.Contains(word.Value.ToLowerInvariant()));

    [GeneratedRegex(@"\p{L}\p{Ll}{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    // Telephone and account numbers measure nothing.
    [GeneratedRegex(@"^\+?0\d|\d\s\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?:1[5-9]|20)\d\d(?:\s?[-–/]\s?\d{2,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"[\d.,\s]+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
