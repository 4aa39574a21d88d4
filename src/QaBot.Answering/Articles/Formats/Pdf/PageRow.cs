using UglyToad.PdfPig.Content;
using PdfWord = UglyToad.PdfPig.Content.Word;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>The words of a page that stand at one height. Measures are in points.</summary>
/// <param name="Baseline">How high they stand.</param>
/// <param name="Size">The size of their letters.</param>
/// <param name="Cells">The words, parted where there is more room between them than between words.</param>
internal sealed record PageRow(double Baseline, double Size, IReadOnlyList<PageRow.Cell> Cells)
{
    private const double SameHeight = 0.25;

    /// <summary>In heights of letters: more room than there is between the words of a line, even of one stretched to the margin.</summary>
    public const double WideGap = 1.2;

    /// <summary>In heights of letters: more room than a blank takes (0.25 to 0.28), and less than a browser leaves between the cells of a
    /// table.</summary>
    public const double NarrowGap = 0.35;

    /// <summary>Where the row starts.</summary>
    public double Left => Cells[0].Left;

    /// <summary>Where it ends.</summary>
    public double Right => Cells[^1].Right;

    /// <summary>Whether all of its letters are bold.</summary>
    public bool IsBold => Cells.SelectMany(cell => cell.Words).SelectMany(word => word.Letters).All(PageLayout.IsBold);

    /// <summary>The rows of a page from top to bottom.</summary>
    /// <param name="page">The page.</param>
    /// <param name="gap">How much room parts two cells, in heights of letters.</param>
    public static List<PageRow> AllOf(PdfPage page, double gap)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in page.Words.Where(word => word.TextOrientation == TextOrientation.Horizontal).OrderByDescending(HeightOf))
        {
            if (rows.Count > 0 && HeightOf(rows[^1][0]) - HeightOf(word) <= SameHeight * SizeOf(word))
            {
                rows[^1].Add(word);
            }
            else
            {
                rows.Add([word]);
            }
        }

        return rows.ConvertAll(row => Of(row, page, gap));
    }

    private static PageRow Of(List<PdfWord> words, PdfPage page, double gap)
    {
        var size = words.Max(SizeOf);
        var cells = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(word => word.BoundingBox.Left))
        {
            if (cells.Count > 0 && StartOf(word) - EndOf(cells[^1][^1]) < gap * size)
            {
                cells[^1].Add(word);
            }
            else
            {
                cells.Add([word]);
            }
        }

        return new PageRow(HeightOf(words[0]), size, cells.ConvertAll(cell => new Cell(LineWords.Of(cell, page.Raised).Words, cell)));
    }

    // Where the pen stands: the room that a letter leaves beside itself is no room between words.
    private static double StartOf(PdfWord word) => word.Letters[0].StartBaseLine.X;

    private static double EndOf(PdfWord word) => word.Letters[^1].EndBaseLine.X;

    private static double HeightOf(PdfWord word) => word.Letters[0].StartBaseLine.Y;

    private static double SizeOf(PdfWord word) => word.Letters[0].PointSize;

    /// <summary>Words that stand close together.</summary>
    /// <param name="Text">The words on one line.</param>
    /// <param name="Words">The same where they stand, from left to right; never none.</param>
    internal sealed record Cell(string Text, IReadOnlyList<PdfWord> Words)
    {
        /// <summary>Where they start.</summary>
        public double Left => Words[0].BoundingBox.Left;

        /// <summary>Where they end.</summary>
        public double Right => Words[^1].BoundingBox.Right;
    }
}
