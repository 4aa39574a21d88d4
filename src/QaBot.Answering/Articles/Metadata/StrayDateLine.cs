using System.Text.RegularExpressions;
using NodaTime;

namespace QaBot.Answering.Articles.Metadata;

/// <summary>A line that a copied article starts with and that only dates it: "date 2019-06-15 (@someone)".</summary>
internal static partial class StrayDateLine
{
    private const int Longest = 120;

    /// <summary>Reads such a line.</summary>
    /// <returns>The day; null when the line is another one.</returns>
    public static LocalDate? Read(ReadOnlySpan<char> line) =>
        line.Length <= Longest && Line().Match(line.ToString()) is { Success: true } match ? DateWords.DateOf(match) : null;

    [GeneratedRegex(
        @"^\W*(?:(?:date|dated|published|publication date|posted|updated|created)(?:\s+on)?\s*[:–-]?\s*)?(?:[a-z]{3,9}day,?\s+)?"
        + DateWords.Pattern
        + @"(?:(?:T|,?\s+(?:at\s+)?)\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?\s*(?:Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?)?"
        + @"\s*(?:\([^()]*\)|@\w+|(?:[–|,-]\s*)?by\s.{1,60})?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
