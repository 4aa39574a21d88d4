using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>Spells out what texts mostly write in words, for a reader that knows only words: "Q1 2019" as "the first quarter of
/// 2019".</summary>
internal static partial class SpelledTimes
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>A question with its quarters and halves of years spelled out.</summary>
    public static string In(string question) => Part().Replace(question, match =>
        $"the {Ordinals[match.Groups["number"].Value[0] - '1']} "
        + $"{(match.Groups["part"].Value is "Q" or "q" ? "quarter" : "half")}{(match.Groups["year"].Success ? " of " : string.Empty)}");

    [GeneratedRegex(@"\b(?:(?<part>Q)(?<number>[1-4])|(?<part>H)(?<number>[12]))(?:(?<year>\s+(?:of\s+)?)(?=\d{4}\b)|\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
