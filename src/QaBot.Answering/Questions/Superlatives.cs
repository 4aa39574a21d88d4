using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>Superlatives with -est, which the stemmer leaves as they are (of comparatives it knows most).</summary>
internal static class Superlatives
{
    private const int ShortestSuperlative = 5;

    /// <summary>The other degrees of a word: old of oldest, oldest of old; none of words without degrees, such as forest.</summary>
    /// <param name="word">In lower case, two letters or more.</param>
    public static IEnumerable<string> Akin(string word) =>
        BasesOf(word).Append(With(word, "est")).Where(other => other != word && EnglishWords.Contains(other));

    private static IEnumerable<string> BasesOf(string word)
    {
        if (word.Length < ShortestSuperlative || !word.EndsWith("est", StringComparison.Ordinal))
        {
            return [];
        }

        var before = word[..^3];
        string[] candidates = [before, before + "e", before[^1] == 'i' ? before[..^1] + "y" : before[..^1]];
        return candidates.Where(candidate => candidate.Length > 1 && With(candidate, "est") == word
            && EnglishWords.Contains(With(candidate, "er")));
    }

    private static string With(string word, string ending) => word switch
    {
        [.., 'e'] => word + ending[1..],
        [.., var before, 'y'] when !IsVowel(before) => word[..^1] + "i" + ending,
        [.., var first, var vowel, var last] when !IsVowel(first) && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'x' or 'y') =>
            word + last + ending,
        _ => word + ending,
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
