using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>
/// Finds the small letters that are set high, as exponents and the marks of notes are, and sets them down on the line of the
/// letter beside them: taken for a line of their own they would cut the sentence.
/// </summary>
internal static class RaisedLetters
{
    private const double LargestShare = 0.85;
    private const double LeastRise = 0.15;
    private const double MostRise = 0.75;
    private const double MostOverlap = 0.3;
    private const double MostGap = 0.7;

    /// <summary>Sets them down.</summary>
    /// <param name="letters">The letters of a page in the order in which they are drawn; those set high are replaced.</param>
    /// <returns>The letters that stand in their place.</returns>
    public static IReadOnlySet<Letter> SetDown(List<Letter> letters)
    {
        var raised = new HashSet<Letter>(ReferenceEqualityComparer.Instance);
        Letter? beside = null;
        var end = 0.0;
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (string.IsNullOrWhiteSpace(letter.Value))
            {
                continue;
            }

            if (beside is not null && IsOver(letter, beside) && IsNear(letter.StartBaseLine.X - end, beside))
            {
                letters[i] = Lower(letter, beside.StartBaseLine.Y);
                raised.Add(letters[i]);
            }
            else if (Following(letters, i) is { } next && IsOver(letter, next)
                && next.StartBaseLine.X - letter.EndBaseLine.X is > -1 and < 6)
            {
                // A note's own mark, before its first word.
                letters[i] = Lower(letter, next.StartBaseLine.Y);
                beside = null;
            }
            else
            {
                beside = letter;
            }

            end = letters[i].EndBaseLine.X;
        }

        return raised;
    }

    private static Letter? Following(List<Letter> letters, int at)
    {
        for (var i = at + 1; i < letters.Count && i < at + 4; i++)
        {
            if (!string.IsNullOrWhiteSpace(letters[i].Value) && letters[i].PointSize > letters[at].PointSize)
            {
                return letters[i];
            }
        }

        return null;
    }

    private static bool IsNear(double gap, Letter beside) => gap > -MostOverlap * beside.PointSize && gap < MostGap * beside.PointSize;

    private static bool IsOver(Letter letter, Letter other) =>
        letter.TextOrientation == TextOrientation.Horizontal
        && letter.PointSize <= LargestShare * other.PointSize
        && letter.StartBaseLine.Y - other.StartBaseLine.Y is var rise
        && rise > LeastRise * other.PointSize
        && rise < MostRise * other.PointSize;

    private static Letter Lower(Letter letter, double y)
    {
        var by = letter.StartBaseLine.Y - y;
        return new Letter(
            letter.Value,
            Lower(letter.BoundingBox, by),
            Lower(letter.GlyphRectangleLoose, by),
            new PdfPoint(letter.StartBaseLine.X, y),
            new PdfPoint(letter.EndBaseLine.X, y),
            letter.Width,
            letter.FontSize,
            letter.FontDetails,
            letter.RenderingMode,
            letter.StrokeColor,
            letter.FillColor,
            letter.PointSize,
            letter.TextSequence);
    }

    private static PdfRectangle Lower(PdfRectangle box, double by) => new(box.Left, box.Bottom - by, box.Right, box.Top - by);
}
