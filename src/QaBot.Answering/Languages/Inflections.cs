namespace QaBot.Answering.Languages;

/// <summary>The regular English forms of a word.</summary>
internal static class Inflections
{
    /// <summary>The word itself, then with the endings of plural, past and participle: carry, carries, carried, carrying.</summary>
    /// <param name="word">A base form in lower case, two letters or more.</param>
    public static IEnumerable<string> Of(string word)
    {
        var before = word[..^1];
        return word[^1] switch
        {
            'e' => [word, word + "s", word + "d", before + "ing"],
            'y' when !IsVowel(word[^2]) => [word, before + "ies", before + "ied", word + "ing"],
            's' or 'x' or 'z' or 'h' => [word, word + "es", word + "ed", word + "ing"],
            _ => [word, word + "s", word + "ed", word + "ing"],
        };
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
