using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>The letters of a page that are to be read: not those beside the page, printed twice, printed over it, or struck out.</summary>
internal static class ShownLetters
{
    private const double SamePlace = 0.6;

    // In points; PDF pages are at most 14,400 wide and high (ISO 32000-1, annex C.2).
    private const double LargestPage = 15_000;

    // A watermark is large and pale; in points, and as the share of white in it.
    private const double LeastWatermark = 30;
    private const double Pale = 0.6;

    /// <summary>Gives them in the order in which they are drawn.</summary>
    public static List<Letter> Of(Page page)
    {
        var bounds = page.CropBox.Bounds;
        var right = Math.Min(bounds.Right, bounds.Left + LargestPage);
        var top = Math.Min(bounds.Top, bounds.Bottom + LargestPage);
        var struckOut = StrikeLines.Of(page);
        var seen = new HashSet<(string Value, long X, long Y)>();
        var letters = new List<Letter>(page.Letters.Count);
        foreach (var letter in page.Letters)
        {
            var at = letter.StartBaseLine;
            if (!(at.X >= bounds.Left && at.X <= right && at.Y >= bounds.Bottom && at.Y <= top)
                || !IsOfPageSize(letter) || IsWatermark(letter) || struckOut.Cross(letter))
            {
                continue;
            }

            var x = (long)Math.Round(at.X / SamePlace);
            var y = (long)Math.Round(at.Y / SamePlace);
            if (string.IsNullOrWhiteSpace(letter.Value) || !IsTwice(letter.Value, x, y))
            {
                letters.Add(letter);
            }
        }

        RemoveStamps(letters);
        return letters;

        bool IsTwice(string value, long x, long y)
        {
            for (var dx = -1; dx <= 1; dx++)
            {
                for (var dy = -1; dy <= 1; dy++)
                {
                    if (seen.Contains((value, x + dx, y + dy)))
                    {
                        return true;
                    }
                }
            }

            seen.Add((value, x, y));
            return false;
        }
    }

    // Places and sizes are searched step by step, which would not end for letters without bounds; NaN is none either.
    private static bool IsOfPageSize(Letter letter) =>
        letter.PointSize <= LargestPage && Math.Abs(letter.Width) <= LargestPage && IsOfPageSize(letter.BoundingBox)
            && IsOfPageSize(letter.GlyphRectangleLoose);

    private static bool IsOfPageSize(PdfRectangle box) => box.Width <= LargestPage && box.Height <= LargestPage;

    // Letters set aslant, or large and pale, lie over the words of the page.
    private static bool IsWatermark(Letter letter)
    {
        if (letter.TextOrientation == TextOrientation.Other)
        {
            return true;
        }

        if (letter.PointSize < LeastWatermark || letter.Color is not { } color)
        {
            return false;
        }

        var (red, green, blue) = color.ToRGBValues();
        return Math.Min(red, Math.Min(green, blue)) >= Pale;
    }

    // What runs up or down the edge beside all level words was stamped on the page, such as the number of a preprint.
    private static void RemoveStamps(List<Letter> letters)
    {
        var level = letters
            .Where(letter => letter.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(letter.Value))
            .ToList();
        if (level.Count * 2 > letters.Count)
        {
            var left = level.Min(letter => letter.StartBaseLine.X);
            var right = level.Max(letter => letter.EndBaseLine.X);
            letters.RemoveAll(letter => letter.TextOrientation is TextOrientation.Rotate90 or TextOrientation.Rotate270
                && (letter.StartBaseLine.X < left || letter.StartBaseLine.X > right));
        }
    }
}
