using System.Text.RegularExpressions;

namespace QaBot.Answering.Analysis;

/// <summary>
/// Finds the long form that a text gives an abbreviation: "North Sea Pilots (NSP)", "NSP (North Sea Pilots)", "North Sea
/// Pilots, known as NSP", "NSP stands for North Sea Pilots". Beside brackets it is told by its letters, after Schwartz and
/// Hearst 2003, "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text".
/// </summary>
internal static partial class LongForm
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string Quotes = "\"'“”‘’";

    /// <summary>Finds the long form.</summary>
    /// <param name="text">A sentence.</param>
    /// <param name="abbreviation">The abbreviation, two characters or more, the first of them a letter or digit.</param>
    /// <returns>Where it stands in the sentence; null when the sentence gives none.</returns>
    public static TextSpan? Find(string text, string abbreviation)
    {
        for (var at = text.IndexOf(abbreviation, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(abbreviation, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + abbreviation.Length;
            if (IsWhole(text, at, end) && (Before(text, at, end, abbreviation) ?? Behind(text, end, abbreviation)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));

    // "North Sea Pilots (NSP)", "North Sea Pilots, also called NSP"
    private static TextSpan? Before(string text, int start, int end, string abbreviation)
    {
        var opening = Opening().Match(text[..start]);
        if (opening.Success && end < text.Length && (text[end] is ')' or ']' or ',' or ';' or ':' || Quotes.Contains(text[end])))
        {
            return ByLetters(text, opening.Index, abbreviation);
        }

        var known = KnownAs().Match(text[..start]);
        return known.Success ? ByLetters(text, known.Index, abbreviation) ?? NameBefore(text, known.Index) : null;
    }

    // "NSP (North Sea Pilots)", "NSP stands for North Sea Pilots"
    private static TextSpan? Behind(string text, int end, string abbreviation)
    {
        if (StandsFor().Match(text, end) is { Success: true } stands && stands.Index == end)
        {
            return Trimmed(text, stands.Groups["long"]);
        }

        var beside = Beside().Match(text, end);
        return beside.Success && beside.Index == end
            && ByLetters(beside.Groups["long"].Value, beside.Groups["long"].Length, abbreviation) is { } part
            ? Trimmed(text, beside.Groups["long"].Index + part.Offset, beside.Groups["long"].Index + part.End)
            : null;
    }

    // The shortest stretch that ends at a place and holds the abbreviation's letters in order, its first letter at the
    // beginning of a word.
    private static TextSpan? ByLetters(string text, int end, string abbreviation)
    {
        var at = end;
        for (var i = abbreviation.Length - 1; i >= 0; i--)
        {
            var letter = char.ToLowerInvariant(abbreviation[i]);
            if (!char.IsLetterOrDigit(letter))
            {
                continue;
            }

            do
            {
                at--;
            }
            while (at >= 0 && (char.ToLowerInvariant(text[at]) != letter || (i == 0 && at > 0 && char.IsLetterOrDigit(text[at - 1]))));

            if (at < 0)
            {
                return null;
            }
        }

        var words = Word().Count(text[at..end]);
        return words > 1 && words <= Math.Min(abbreviation.Length + 5, 2 * abbreviation.Length) ? Trimmed(text, at, end) : null;
    }

    private static TextSpan? NameBefore(string text, int end) =>
        Name().Match(text[..end]) is { Success: true } name ? Trimmed(text, name.Groups["long"]) : null;

    private static TextSpan? Trimmed(string text, Group group) => Trimmed(text, group.Index, group.Index + group.Length);

    private static TextSpan? Trimmed(string text, int start, int end)
    {
        if (Article().Match(text, start) is { Success: true } article && article.Index == start)
        {
            start += article.Length;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return end > start ? TextSpan.FromBounds(start, end) : null;
    }

    [GeneratedRegex(@"\s?[(\[]\s*(?:(?:also|or|abbreviated|abbr\.?|short|hereafter|acronym)[\s:]+|the\s+)*[""'“‘]?$", Options)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"\s?[,(–—]?\s*(?:(?:which|that|who)\s+)?(?:(?:is|are|was|were)\s+)?(?:(?:also|often|usually|commonly|generally|widely|formerly|"
        + @"originally|then|now|better|best|simply)\s+)*"
        + @"(?:(?:known|abbreviated|shortened|referred\s+to)(?:\s+(?:as|to))?|called|named|or|in\s+short)\s*,?\s+(?:by\s+its\s+(?:acronym|"
        + @"initials|abbreviation)\s+)?(?:simply\s+)?(?:the\s+)?[""'“‘]?$",
        Options)]
    private static partial Regex KnownAs();

    [GeneratedRegex(
        @"\G[""'”’)]?\s*,?\s+(?:(?:which|that)\s+)?(?:(?:is|was)\s+)?(?:stands?\s+for|stood\s+for|short\s+for|(?:an?|"
        + @"the)\s+(?:abbreviation|acronym|short\s+form)\s+(?:for|of)|abbreviates|means)\s+[""'“‘]?(?<long>[^.,;:()""”“–—]+)",
        Options)]
    private static partial Regex StandsFor();

    [GeneratedRegex(@"\G[""'”’]?\s*(?:\(\s*(?<long>[^()]+)\)|(?:,|\s[–—-]|:)\s+(?:i\.e\.,?\s+)?(?<long>[^.,;:()–—]+)(?=[.,;:–—]|$))",
        Options)]
    private static partial Regex Beside();

    // Capitalised words, joined by small ones.
    [GeneratedRegex(@"(?<long>\p{Lu}[\p{L}\p{N}&'’-]*(?:\s+(?:(?:of|the|and|for|de|la|in|on|to)\s+){0,2}\p{Lu}[\p{L}\p{N}&'’-]*)*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"\G(?:the|an?)\s+", Options)]
    private static partial Regex Article();

    [GeneratedRegex(@"[\p{L}\p{N}'’-]+", Options)]
    private static partial Regex Word();
}
