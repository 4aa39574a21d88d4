using System.Collections.Frozen;
using AngleSharp.Dom;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>What the elements of a page mean for its words.</summary>
internal static class HtmlParts
{
    private const int LongestValue = 300;

    private static readonly FrozenSet<string> Dropped = Names(
        "script style noscript template nav footer aside head iframe object embed svg math canvas audio video form button "
        + "select input textarea dialog menu rp rt del s strike");

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
        || (element.GetAttribute("style") is { } style && IsUnreadStyle(style.Replace(" ", string.Empty, StringComparison.Ordinal)));

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
        _ => null,
    };

    /// <summary>Whether a table holds facts in rows; many hold only the page in columns.</summary>
    public static bool IsDataTable(IElement table) =>
        table.GetAttribute("role") is not ("presentation" or "none")
        && table.QuerySelector("table, h1, h2, h3, h4, p + p") is null
        && table.QuerySelector("td + td, th + td, td + th, th + th") is not null;

    /// <summary>Whether a list of definitions is a table of names and short values.</summary>
    public static bool IsDataList(IElement list) =>
        list.QuerySelector("dt") is not null
        && list.QuerySelector("table, ul, ol, dl, h1, h2, h3, h4, blockquote, pre, p + p") is null
        && list.QuerySelectorAll("dd").All(value => value.TextContent.Length <= LongestValue);

    private static bool IsUnreadStyle(string style) =>
        style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
        || style.Contains("line-through", StringComparison.OrdinalIgnoreCase);

    private static FrozenSet<string> Names(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
