namespace QaBot.Answering.Articles.Sentences;

/// <summary>Words in a text that is set in capitals: "ON FEB. 10 GEN. LEE CAME."</summary>
internal static class CapitalWords
{
    /// <summary>Whether a word is all capitals, and more than an initial.</summary>
    public static bool Are(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    /// <summary>The word as it is written elsewhere, with its first letter as a capital.</summary>
    public static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word) => $"{word[0]}{word[1..].ToString().ToLowerInvariant()}";
}
