namespace QaBot.Answering.Languages;

/// <summary>How far two spellings are apart.</summary>
internal static class EditDistance
{
    /// <summary>Whether two spellings are one step apart.</summary>
    public static bool IsOne(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        var at = shorter.AsSpan().CommonPrefixLength(longer);
        return (longer.Length - shorter.Length) switch
        {
            0 when at == shorter.Length => false,
            0 => shorter.AsSpan(at + 1).SequenceEqual(longer.AsSpan(at + 1)) || IsSwapped(shorter, longer, at),
            1 => shorter.AsSpan(at).SequenceEqual(longer.AsSpan(at + 1)),
            _ => false,
        };
    }

    private static bool IsSwapped(string left, string right, int at) =>
        at + 1 < left.Length && left[at] == right[at + 1] && left[at + 1] == right[at]
            && left.AsSpan(at + 2).SequenceEqual(right.AsSpan(at + 2));

    /// <summary>All spellings one step from a word that keep its first letter, small letters a to z alone, some of them twice.</summary>
    /// <param name="word">In lower case, two letters or more.</param>
    public static IEnumerable<string> OneFrom(string word)
    {
        for (var at = 1; at <= word.Length; at++)
        {
            var (before, behind) = (word[..at], word[at..]);
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                yield return $"{before}{letter}{behind}";
                if (behind.Length > 0 && letter != behind[0])
                {
                    yield return $"{before}{letter}{behind[1..]}";
                }
            }

            if (behind.Length > 0)
            {
                yield return before + behind[1..];
            }

            if (behind.Length > 1 && behind[0] != behind[1])
            {
                yield return $"{before}{behind[1]}{behind[0]}{behind[2..]}";
            }
        }
    }

    /// <summary>
    /// The least number of letters to add, drop, change or swap with their neighbour (optimal string alignment,
    /// Damerau 1964).
    /// </summary>
    public static int Between(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
