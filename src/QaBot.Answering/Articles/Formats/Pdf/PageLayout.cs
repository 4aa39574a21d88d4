using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>
/// Puts the words of a page into lines and blocks (Docstrum, O'Gorman 1993) and the blocks into the order in which they
/// are read, column by column (Klampfl and others 2014, 4.1).
/// </summary>
internal static class PageLayout
{
    // The order takes the square of the number of blocks; a page with more is a drawing, not text.
    private const int MostBlocks = 500;

    private static readonly DocstrumBoundingBoxes Segmenter = new(
        new DocstrumBoundingBoxes.DocstrumBoundingBoxesOptions { MaxDegreeOfParallelism = 1 });

    private static readonly UnsupervisedReadingOrderDetector ReadingOrder = new(
        5, UnsupervisedReadingOrderDetector.SpatialReasoningRules.ColumnWise, useRenderingOrder: true);

    /// <summary>The lines of a page in reading order.</summary>
    public static IReadOnlyList<PdfLine> LinesOf(PdfPage page)
    {
        var tables = PageTables.Take(page);
        var lines = page.Words.Count == 0 ? [] : TextLinesOf(page).ToList();
        foreach (var table in tables)
        {
            // Behind what stands next over it in its columns: what heads the page may be read last.
            var over = lines.FindAll(line => line.Baseline > table.Baseline && AreStacked(line, table));
            var next = over.FindAll(line => !over.Exists(other => other.Baseline < line.Baseline && AreStacked(other, line)));
            lines.Insert(lines.FindLastIndex(next.Contains) + 1, table);
        }

        return lines;
    }

    private static bool AreStacked(PdfLine one, PdfLine other) => one.Left < other.Right && one.Right > other.Left;

    private static IEnumerable<PdfLine> TextLinesOf(PdfPage page)
    {
        var blocks = Segmenter.GetBlocks(page.Words);
        var number = 0;
        foreach (var block in blocks.Count <= MostBlocks ? ReadingOrder.Get(blocks) : blocks)
        {
            foreach (var line in block.TextLines)
            {
                yield return LineOf(line, page, number);
            }

            number++;
        }
    }

    private static PdfLine LineOf(TextLine line, PdfPage page, int block)
    {
        var (words, marks) = LineWords.Of(line.Words, page.Raised);
        var letters = line.Words.SelectMany(word => word.Letters).Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();
        return new PdfLine
        {
            Words = words,
            Marks = marks,
            Page = page.Number,
            Block = block,
            Left = line.BoundingBox.Left,
            Right = line.BoundingBox.Right,
            Baseline = line.Words[0].Letters[0].StartBaseLine.Y,
            Size = MostCommon(letters),
            IsBold = letters.TrueForAll(IsBold),
            FirstWordWidth = line.Words[0].BoundingBox.Width,
        };
    }

    private static double MostCommon(List<Letter> letters) => letters
        .GroupBy(letter => Math.Round(letter.PointSize * 2) / 2)
        .MaxBy(group => group.Count())?.Key ?? 0;

    /// <summary>Whether a letter is bold.</summary>
    public static bool IsBold(Letter letter) =>
        letter.FontDetails.IsBold || letter.FontName?.Contains("bold", StringComparison.OrdinalIgnoreCase) == true;
}
