namespace QaBot.Benchmarks;

/// <summary>The questions found to take longest, by what makes them slow.</summary>
internal static class WorstQuestions
{
    private const int Length = 4000;

    /// <summary>The questions by name.</summary>
    /// <param name="words">Words of the articles.</param>
    /// <param name="synonyms">Words of the dictionary.</param>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<string> words, IReadOnlyList<string> synonyms) =>
        new Dictionary<string, string>
        {
            ["15 words of 250 letters"] =
            Joined(Enumerable.Range(0, 15).Select(i => string.Concat(Enumerable.Repeat("abcdefghijklmnopqrstuvwxyz"[i..(i + 10)], 25)))),
            ["words of 25 letters, misspelled"] = Joined(words.Where(word => word.Length > 9).Select(word => (word + word + word)[..25])),
            ["words of the text, misspelled"] =
                Joined(words.Where(word => word.Length > 7).Select(word => word[..3] + "x" + word[4..] + "q")),
            ["words of the text, pasted"] = Joined(words),
            ["words with synonyms"] = Joined(synonyms),
            ["number words"] = Repeated("one and twenty two "),
            ["times"] = Repeated("May 1, 1999 to 2 June 2001 "),
            ["names"] = Repeated("President John Smith of the United States "),
            ["the same words"] = Repeated("what is the number of the "),
            ["greetings"] = Repeated("hello, can you please tell me "),
            ["capitals"] = Repeated("A "),
            ["brackets"] = Repeated("what does ABC (ABC "),
        };

    private static string Joined(IEnumerable<string> words) => Cut(string.Join(' ', words));

    private static string Repeated(string piece) => Cut(string.Concat(Enumerable.Repeat(piece, Length)));

    private static string Cut(string text) => text.Length > Length ? text[..Length] : text;
}
