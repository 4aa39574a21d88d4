using System.Text.RegularExpressions;

namespace QaBot.Answering.Tests.Answering;

/// <summary>Misspells questions the way hasty fingers do: two neighbouring letters of a word swapped.</summary>
internal static partial class Misspelling
{
    private static readonly HashSet<string> FunctionWords =
        new(StringComparer.OrdinalIgnoreCase) { "during", "before", "between", "should" };

    /// <summary>The question once for each word of six or more letters, that word misspelled.</summary>
    public static IEnumerable<string> EachOf(string question) =>
        LongWord().Matches(question)
            .Where(word => !FunctionWords.Contains(word.Value))
            .Select(word => string.Concat(question.AsSpan(0, word.Index), Of(word.Value), question.AsSpan(word.Index + word.Length)));

    private static string Of(string word)
    {
        var at = 2;
        while (at < word.Length - 2 && word[at] == word[at + 1])
        {
            at++;
        }

        return $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}";
    }

    [GeneratedRegex("[A-Za-z]{6,}")]
    private static partial Regex LongWord();
}
