using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>The level lines drawn on a page, some of which strike words out.</summary>
internal sealed class StrikeLines
{
    // In points: how thick a line is at most, and how long at least.
    private const double Thickest = 2;
    private const double Shortest = 4;

    // More are a drawing.
    private const int Most = 20_000;

    private readonly ILookup<long, PdfRectangle> lines;

    private StrikeLines(IEnumerable<PdfRectangle> lines) => this.lines = lines.ToLookup(line => Row(line.Centroid.Y));

    /// <summary>Finds the lines of a page.</summary>
    public static StrikeLines Of(Page page) => new(page.Paths
        .Where(path => (path.IsStroked || path.IsFilled) && !path.IsClipping)
        .SelectMany(path => path)
        .Select(part => part.GetBoundingRectangle())
        .OfType<PdfRectangle>()
        .Where(line => line.Height <= Thickest && line.Width >= Shortest)
        .Take(Most));

    /// <summary>Whether a line runs through the middle of a letter. Under it, it only stresses the word.</summary>
    public bool Cross(Letter letter)
    {
        var at = letter.StartBaseLine;
        var middle = (at.X + letter.EndBaseLine.X) / 2;
        var (low, high) = (at.Y + (0.12 * letter.PointSize), at.Y + (0.5 * letter.PointSize));
        for (var row = Row(low); row <= Row(high) && letter.TextOrientation == TextOrientation.Horizontal; row++)
        {
            if (lines[row].Any(line => line.Centroid.Y >= low && line.Centroid.Y <= high && line.Left <= middle && line.Right >= middle))
            {
                return true;
            }
        }

        return false;
    }

    private static long Row(double y) => (long)Math.Floor(y / 8);
}
