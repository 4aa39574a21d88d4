using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;
using QaBot.Answering.Articles.Metadata;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>Reads what a page says about its article.</summary>
internal static partial class HtmlMetadata
{
    private static readonly string[] DateFields =
    [
        "article:published_time", "og:article:published_time", "datepublished", "date", "pubdate", "publishdate",
        "publish-date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "citation_publication_date",
    ];

    /// <summary>Reads it.</summary>
    /// <param name="document">The page.</param>
    /// <param name="root">The part that holds the article.</param>
    public static ArticleMetadata Read(IHtmlDocument document, INode root)
    {
        var fields = FieldsOf(document);
        return new ArticleMetadata
        {
            Title = fields.GetValueOrDefault("og:title") ?? OnlyHeading(document, root) ?? Words(document.Title),
            Date = DateOf(document, root, fields),
            Source = fields.GetValueOrDefault("og:site_name"),
            Language = ArticleMetadata.LanguageOf(document.DocumentElement?.GetAttribute("lang")),
        };
    }

    private static Dictionary<string, string> FieldsOf(IHtmlDocument document)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is not null && Words(meta.GetAttribute("content")) is { } value)
            {
                fields.TryAdd(name, value);
            }
        }

        return fields;
    }

    private static LocalDate? DateOf(IHtmlDocument document, INode root, Dictionary<string, string> fields) =>
        DateFields.Select(name => DateWords.Parse(fields.GetValueOrDefault(name))).FirstOrDefault(date => date is not null)
        ?? document.QuerySelectorAll("script[type='application/ld+json']")
            .Select(script => DateWords.Parse(Published().Match(script.TextContent).Groups[1].Value))
            .FirstOrDefault(date => date is not null)
        ?? Time(document, "time[itemprop=datePublished], time[pubdate]")
        ?? (root is IElement element ? Time(element, "time") : null)
        ?? Time(document, "header time");

    private static LocalDate? Time(IParentNode within, string selector) => within.QuerySelector(selector) is { } time
        ? DateWords.Parse(time.GetAttribute("datetime")) ?? DateWords.Parse(time.TextContent)
        : null;

    private static string? OnlyHeading(IHtmlDocument document, INode root)
    {
        var inside = root is IElement element ? element.QuerySelectorAll("h1") : document.QuerySelectorAll("h1");
        var all = inside.Length > 0 ? inside : document.QuerySelectorAll("h1");
        return all.Length == 1 ? Words(all[0].TextContent) : null;
    }

    private static string? Words(string? text) => CleanText.OneLine(text) is { Length: > 0 } words ? words : null;

    [GeneratedRegex(@"""datePublished""\s*:\s*""([^""]{8,40})""", RegexOptions.CultureInvariant)]
    private static partial Regex Published();
}
