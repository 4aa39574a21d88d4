using System.Collections.Frozen;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>
/// Measures how deep the elements of a page lie in each other, before it is parsed: the parser takes the square of that.
/// </summary>
internal sealed class HtmlNesting
{
    // Browsers stop at 512.
    private const int Deepest = 2000;

    // Elements that end without an end tag, or have none (HTML standard, 13.1.2).
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat = SetOf(
        "area base br col embed hr img input link meta param source track wbr "
        + "a body colgroup dd dt head html li optgroup option p rb rp rt rtc tbody td tfoot th thead tr");

    // An end tag of another element does not reach through these (HTML standard, 13.2.4.2 and 13.2.6.4.7).
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Blocks = SetOf(
        "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer form frameset "
        + "h1 h2 h3 h4 h5 h6 header hgroup iframe listing main marquee menu nav noscript object ol plaintext pre search section "
        + "select summary table template ul xmp");

    private readonly List<string> open = [];
    private int drawings;

    private HtmlNesting()
    {
    }

    /// <summary>Whether elements lie deeper than any page needs. Those that end without an end tag do not count.</summary>
    public static bool IsTooDeep(string html)
    {
        var nesting = new HtmlNesting();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var name = NameAt(html, isEnd ? at + 2 : at + 1);
            if (name.IsEmpty || Flat.Contains(name))
            {
                continue;
            }

            if (isEnd)
            {
                nesting.End(name);
            }
            else
            {
                nesting.Begin(name, EndsItself(html, at));
            }

            if (nesting.open.Count > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private void Begin(ReadOnlySpan<char> name, bool endsItself)
    {
        // "<div/>" begins a division like "<div>"; only in drawings and formulas does an element end so.
        var isDrawing = IsDrawing(name);
        if (endsItself && (isDrawing || drawings > 0))
        {
            return;
        }

        drawings += isDrawing ? 1 : 0;
        open.Add(name.ToString());
    }

    // An end tag without its beginning, or with an open block in between, ends nothing.
    private void End(ReadOnlySpan<char> name)
    {
        var isBlock = Blocks.Contains(name);
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (name.Equals(open[i], StringComparison.OrdinalIgnoreCase))
            {
                drawings -= open.Skip(i).Count(element => IsDrawing(element));
                open.RemoveRange(i, open.Count - i);
                return;
            }

            if (isBlock ? IsScope(open[i]) : Blocks.Contains(open[i]))
            {
                return;
            }
        }
    }

    private static bool IsDrawing(ReadOnlySpan<char> name) =>
        name.Equals("svg", StringComparison.OrdinalIgnoreCase) || name.Equals("math", StringComparison.OrdinalIgnoreCase);

    private static bool IsScope(ReadOnlySpan<char> name) =>
        name.Equals("table", StringComparison.OrdinalIgnoreCase) || name.Equals("template", StringComparison.OrdinalIgnoreCase);

    private static bool EndsItself(string html, int start)
    {
        var length = html.AsSpan(start + 1).IndexOfAny('<', '>');
        return length > 0 && html[start + length] == '/' && html[start + 1 + length] == '>';
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return html.AsSpan(start, end - start);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
