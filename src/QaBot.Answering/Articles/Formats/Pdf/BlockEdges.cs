namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>Between which edges the lines of a block run.</summary>
/// <param name="Left">Where most of its lines start, in points.</param>
/// <param name="Right">Where its longest line ends, in points.</param>
internal sealed record BlockEdges(double Left, double Right)
{
    private const double Indent = 0.7;
    private const double Space = 0.35;

    /// <summary>Measures the block whose first line is at an index.</summary>
    public static BlockEdges At(IReadOnlyList<PdfLine> lines, int first)
    {
        var end = first + 1;
        while (end < lines.Count && lines[end].IsInBlockOf(lines[first]))
        {
            end++;
        }

        var block = lines.Skip(first).Take(end - first).ToList();
        var left = block.GroupBy(line => Math.Round(line.Left / 2)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .First();
        return new BlockEdges(left.Min(line => line.Left), block.Max(line => line.Right));
    }

    /// <summary>Whether a line ends though the first word of the next one had room on it.</summary>
    public bool IsCutShort(PdfLine line, PdfLine next) =>
        line.Right + (Space * line.Size) + next.FirstWordWidth < Right - (Space * line.Size);

    /// <summary>Whether a line is set in, or hangs out, as the first of a paragraph does.</summary>
    public bool IsFirstLine(PdfLine line) => Math.Abs(line.Left - Left) > Indent * line.Size;
}
