using System.Collections.Frozen;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>
/// Measures how deep the elements of a page lie in each other, before it is parsed: the parser takes the square of that.
/// </summary>
internal static class HtmlNesting
{
    // Browsers stop at 512.
    private const int Deepest = 2000;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat =
        ("area base br col embed hr img input link meta param source track wbr "
        + "a body colgroup dd dt head html li optgroup option p rb rp rt rtc tbody td tfoot th thead tr")
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether elements lie deeper than any page needs. Those that end without an end tag do not count.</summary>
    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var name = NameAt(html, isEnd ? at + 2 : at + 1);
            if (name.IsEmpty || Flat.Contains(name) || EndsItself(html, at))
            {
                continue;
            }

            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    // As the elements of drawings do: "<path/>".
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
}
