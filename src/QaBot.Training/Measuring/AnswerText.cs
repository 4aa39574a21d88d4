using System.Text;

namespace QaBot.Training.Measuring;

/// <summary>Compares answers as SQuAD's evaluation does: lower case, no punctuation, no articles.</summary>
internal static class AnswerText
{
    /// <summary>Whether an answer is one of those that people gave.</summary>
    public static bool IsExact(string answer, IEnumerable<string> gold)
    {
        var own = Words(answer);
        return gold.Any(other => own.SequenceEqual(Words(other)));
    }

    /// <summary>How much an answer shares with the closest of those that people gave: F1 over words, 0 to 1.</summary>
    public static double Overlap(string answer, IEnumerable<string> gold) => gold.Max(other => Overlap(Words(answer), Words(other)));

    private static double Overlap(string[] own, string[] other)
    {
        if (own.Length == 0 || other.Length == 0)
        {
            return own.Length == other.Length ? 1 : 0;
        }

        var left = other.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in own)
        {
            if (left.GetValueOrDefault(word) > 0)
            {
                left[word]--;
                shared++;
            }
        }

        return 2.0 * shared / (own.Length + other.Length);
    }

    private static string[] Words(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsAscii(c) || !(char.IsPunctuation(c) || char.IsSymbol(c)))
            {
                kept.Append(char.ToLowerInvariant(c));
            }
        }

        return [.. kept.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word is not ("a" or "an" or "the"))];
    }
}
