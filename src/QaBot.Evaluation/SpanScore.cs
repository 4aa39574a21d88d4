using System.Text.RegularExpressions;

namespace QaBot.Evaluation;

/// <summary>Compares a short answer with the accepted ones as SQuAD's own evaluation does: case, articles and punctuation aside.</summary>
internal static partial class SpanScore
{
    /// <summary>Whether the answer is one of the accepted ones.</summary>
    public static bool IsExact(string answer, IEnumerable<string> accepted)
    {
        var words = string.Join(' ', Words(answer));
        return accepted.Any(other => string.Join(' ', Words(other)) == words);
    }

    /// <summary>The harmonic mean of precision and recall of words, against the accepted answer it fits best; 0 to 1.</summary>
    public static double F1(string answer, IEnumerable<string> accepted) =>
        accepted.Select(other => F1(Words(answer), Words(other))).DefaultIfEmpty(0).Max();

    private static double F1(string[] answer, string[] accepted)
    {
        if (answer.Length == 0 || accepted.Length == 0)
        {
            return answer.Length == accepted.Length ? 1 : 0;
        }

        var counts = accepted.CountBy(word => word).ToDictionary();
        var shared = 0;
        foreach (var word in answer)
        {
            if (counts.TryGetValue(word, out var left) && left > 0)
            {
                counts[word] = left - 1;
                shared++;
            }
        }

        return shared == 0 ? 0 : 2.0 * shared / (answer.Length + accepted.Length);
    }

    private static string[] Words(string text)
    {
        var lower = text.ToLowerInvariant().Where(c => c > '\x7f' || !(char.IsPunctuation(c) || char.IsSymbol(c)));
        return EnglishArticle().Replace(string.Concat(lower), " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"\b(?:a|an|the)\b")]
    private static partial Regex EnglishArticle();
}
