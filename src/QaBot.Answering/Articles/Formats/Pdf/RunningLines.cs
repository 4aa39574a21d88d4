using System.Globalization;
using System.Text.RegularExpressions;
using PdfWord = UglyToad.PdfPig.Content.Word;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>
/// Finds what runs along the upper and lower edges of the pages: the same words, page numbers aside, at the same height
/// on a page next to it, or on the one behind that, since left and right pages often differ; and page numbers alone.
/// </summary>
internal static partial class RunningLines
{
    private const int MostRows = 4;
    private const int FarthestPage = 2;
    private const double SameHeight = 4;

    /// <summary>Takes the running lines out of the pages.</summary>
    public static void RemoveFrom(IReadOnlyList<PdfPage> pages)
    {
        var tops = pages.Select(page => RowsOf(page, fromTop: true)).ToList();
        var bottoms = pages.Select(page => RowsOf(page, fromTop: false)).ToList();
        var lags = LagsOf(pages, tops, bottoms);
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i];
            var numbers = tops[i].Take(1).Concat(bottoms[i].Take(1))
                .Where(row => row.Number - page.Number is { } lag && lags.Contains(lag));
            var running = Running(tops, i).Concat(Running(bottoms, i)).Concat(numbers).SelectMany(row => row.Words).ToHashSet();
            if (running.Count > 0)
            {
                pages[i].Words.RemoveAll(running.Contains);
            }
        }
    }

    // Page numbers count along with the pages, wherever a page has its own; a chapter's first page often has it elsewhere.
    private static HashSet<int> LagsOf(IReadOnlyList<PdfPage> pages, List<List<Row>> tops, List<List<Row>> bottoms) => pages
        .SelectMany((page, i) => tops[i].Take(1).Concat(bottoms[i].Take(1))
            .SelectMany(row => row.Words)
            .Select(word => NumberOf(word) - page.Number)
            .OfType<int>()
            .Distinct())
        .CountBy(lag => lag)
        .Where(lag => lag.Value > 1)
        .Select(lag => lag.Key)
        .ToHashSet();

    private static int? NumberOf(PdfWord word) =>
        int.TryParse(word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000 ? number : null;

    // From the edge inwards, up to the first row that is the page's own.
    private static IEnumerable<Row> Running(List<List<Row>> pages, int page) => pages[page].TakeWhile(row =>
    {
        for (var other = Math.Max(0, page - FarthestPage); other <= Math.Min(pages.Count - 1, page + FarthestPage); other++)
        {
            if (other != page && pages[other].Exists(twin => twin.Key == row.Key && Math.Abs(twin.Height - row.Height) <= SameHeight))
            {
                return true;
            }
        }

        return false;
    });

    private static List<Row> RowsOf(PdfPage page, bool fromTop)
    {
        var rows = new List<Row>();
        var sign = fromTop ? -1 : 1;
        foreach (var word in page.Words.OrderBy(word => sign * HeightOf(word)))
        {
            if (rows.Count > 0 && Math.Abs(rows[^1].Height - HeightOf(word)) <= SameHeight)
            {
                rows[^1].Words.Add(word);
            }
            else if (rows.Count == MostRows)
            {
                break;
            }
            else
            {
                rows.Add(new Row(HeightOf(word), [word]));
            }
        }

        return rows;
    }

    private static double HeightOf(PdfWord word) => word.Letters[0].StartBaseLine.Y;

    [GeneratedRegex(@"\d+|^[ivxlc]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    private sealed record Row(double Height, List<PdfWord> Words)
    {
        private string? key;

        /// <summary>The number that it is; null when there are other words.</summary>
        public int? Number => Words.Count == 1 ? NumberOf(Words[0]) : null;

        /// <summary>The words from left to right, all numbers alike.</summary>
        public string Key => key ??= Numbers().Replace(
            string.Join(' ', Words.OrderBy(word => word.BoundingBox.Left).Select(word => word.Text)), "#");
    }
}
