using System.Text.RegularExpressions;
using NodaTime;

namespace QaBot.Answering.Articles.Metadata;

/// <summary>
/// The start of an agency's report, which names its place and often its day: "LONDON, March 3, 2020 -",
/// "ROME (AGENCY - 14th June, 2019)".
/// </summary>
internal static partial class Dateline
{
    private const int Longest = 160;

    /// <summary>Reads the day at the start of a paragraph.</summary>
    /// <returns>The day; null when the paragraph starts in another way.</returns>
    public static LocalDate? Read(ReadOnlySpan<char> paragraph)
    {
        var start = paragraph[..Math.Min(paragraph.Length, Longest)].ToString();
        return Start().Match(start) is { Success: true } match ? DateWords.DateOf(match) : null;
    }

    // The place is in capitals: "NATO (founded April 4, 1949)" has more than an agency before its day, a place has not.
    [GeneratedRegex(
        @"^(?-i:\p{Lu}[\p{Lu}.'’-]+(?:[ ,/]+\p{Lu}[\p{L}.'’-]*){0,5}),?\s*"
        + @"(?:\((?:[^()]{0,60}?\s*[,–—-]\s*)?" + DateWords.Pattern + @"\)|[,–—-]*\s*" + DateWords.Pattern + @"\s*[-–—:(/.])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
