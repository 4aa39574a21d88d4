using System.Text.RegularExpressions;

namespace QaBot.Benchmarks.Comparing;

/// <summary>The words of a question, for engines whose query language would read its signs.</summary>
internal static partial class QuestionWords
{
    /// <summary>The words, each once, in small letters.</summary>
    public static IReadOnlyList<string> Of(string question) =>
        [.. Word().Matches(question).Select(word => word.Value.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
