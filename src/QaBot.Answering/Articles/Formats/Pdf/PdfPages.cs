using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>Reads the words that the pages of a document show.</summary>
internal static class PdfPages
{
    private const double SamePlace = 0.6;

    // In points; PDF pages are at most 14,400 wide and high (ISO 32000-1, annex C.2).
    private const double LargestPage = 15_000;

    private static readonly NearestNeighbourWordExtractor Extractor = new(
        new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions { MaxDegreeOfParallelism = 1 });

    /// <summary>Reads the pages in order.</summary>
    public static List<PdfPage> Read(PdfDocument document)
    {
        var pages = new List<PdfPage>(document.NumberOfPages);
        foreach (var page in document.GetPages())
        {
            var words = Extractor.GetWords(Shown(page)).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
            pages.Add(new PdfPage(page.Number, page.NumberOfImages > 0, words));
        }

        return pages;
    }

    // Letters outside the page are cut off. Letters printed twice, a little apart, only look bold.
    private static List<Letter> Shown(Page page)
    {
        var bounds = page.CropBox.Bounds;
        var right = Math.Min(bounds.Right, bounds.Left + LargestPage);
        var top = Math.Min(bounds.Top, bounds.Bottom + LargestPage);
        var seen = new HashSet<(string Value, long X, long Y)>();
        var letters = new List<Letter>(page.Letters.Count);
        foreach (var letter in page.Letters)
        {
            var at = letter.StartBaseLine;
            if (!(at.X >= bounds.Left && at.X <= right && at.Y >= bounds.Bottom && at.Y <= top))
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
}
