using System.Text.RegularExpressions;
using NodaTime;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>Reads what a document says about itself.</summary>
internal static partial class PdfMetadata
{
    /// <summary>Reads it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="heading">The largest heading of the first page; null when there is none.</param>
    public static ArticleMetadata Read(PdfDocument document, string? heading) => new()
    {
        Title = TitleOf(document.Information.Title) ?? heading,
        MadeOn = document.Information.GetCreatedDateTimeOffset() is { } created ? LocalDate.FromDateTime(created.DateTime) : null,
        Language = ArticleMetadata.LanguageOf(LanguageOf(document)),
    };

    // Many programs put the name of the file that was printed there.
    private static string? TitleOf(string? title)
    {
        var words = CleanText.OneLine(title);
        return CleanText.HasWords(words) && !FileName().IsMatch(words) ? words : null;
    }

    private static string? LanguageOf(PdfDocument document) =>
        document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out var token)
            ? token switch
            {
                StringToken text => text.Data,
                HexToken text => text.Data,
                _ => null,
            }
            : null;

    [GeneratedRegex(@"^Microsoft \w+ - |\.(?:docx?|indd|tex|dvi|pdf|odt|rtf|txt|qxd|html?|pptx?)$|^untitled|^document\d*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
