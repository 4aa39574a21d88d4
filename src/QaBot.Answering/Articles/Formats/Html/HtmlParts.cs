using System.Collections.Frozen;
using AngleSharp.Dom;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>What the elements of a page mean for its words.</summary>
internal static class HtmlParts
{
    private static readonly FrozenSet<string> Dropped = Names(
        "script style noscript template nav footer aside head iframe object embed svg math canvas audio video form button "
        + "select input textarea dialog menu rp rt");

    private static readonly FrozenSet<string> DroppedRoles = Names("navigation banner contentinfo complementary search menu dialog");

    private static readonly FrozenSet<string> Blocks = Names(
        "address article blockquote body caption center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header "
        + "hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul");

    /// <summary>Whether an element holds none of the article's words.</summary>
    public static bool IsDropped(IElement element) =>
        Dropped.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && DroppedRoles.Contains(role))
        || (element.GetAttribute("style") is { } style && style.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase))
        || IsFootnoteMark(element);

    /// <summary>Whether an element starts a new paragraph.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>The part that the words in an element play; null when the element does not say.</summary>
    public static (ParagraphKind Kind, int Level)? KindOf(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6'] name => (ParagraphKind.Heading, name[1] - '0'),
        "li" or "dd" => (ParagraphKind.ListItem, 0),
        "blockquote" => (ParagraphKind.BlockQuote, 0),
        "figcaption" or "caption" => (ParagraphKind.Caption, 0),
        "pre" => (ParagraphKind.Preformatted, 0),
        "tr" => (ParagraphKind.TableRow, 0),
        _ => null,
    };

    /// <summary>Whether a table holds facts in rows; many hold only the page in columns.</summary>
    public static bool IsDataTable(IElement table) =>
        table.GetAttribute("role") is not ("presentation" or "none")
        && table.QuerySelector("table, h1, h2, h3, h4, p + p") is null
        && table.QuerySelector("td + td, th + td, td + th, th + th") is not null;

    // A number set high that leads to another place of the page.
    private static bool IsFootnoteMark(IElement element) =>
        element.LocalName == "sup"
        && element.FirstElementChild is { LocalName: "a" } link
        && link.GetAttribute("href") is ['#', ..];

    private static FrozenSet<string> Names(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
