using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>Reads the words that the pages of a document show.</summary>
internal static class PdfPages
{
    private static readonly NearestNeighbourWordExtractor Extractor = new(
        new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions { MaxDegreeOfParallelism = 1 });

    /// <summary>Reads the pages in order.</summary>
    public static List<PdfPage> Read(PdfDocument document)
    {
        var pages = new List<PdfPage>(document.NumberOfPages);
        foreach (var page in document.GetPages())
        {
            var letters = ShownLetters.Of(page);
            var raised = RaisedLetters.SetDown(letters);
            var words = Extractor.GetWords(letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
            pages.Add(new PdfPage(page.Number, page.NumberOfImages > 0, words, raised));
        }

        return pages;
    }
}
