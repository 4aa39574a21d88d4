using System.Text.RegularExpressions;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>
/// Finds what a question takes over in the words of the turn before, so that it can be told as it was said: "Bushehr 2" and not its
/// single words.
/// </summary>
internal static partial class TakenOverPhrases
{
    /// <summary>The stretches of what was said before that hold the words, in the order they were said; each word once.</summary>
    /// <param name="previous">What was said before.</param>
    /// <param name="carried">The words that are taken over.</param>
    /// <param name="own">The question's own words, which make a stretch whole where they stand beside one.</param>
    public static IReadOnlyList<string> Of(PreviousTurn previous, IEnumerable<QuestionTerm> carried, IEnumerable<QuestionTerm> own)
    {
        var wanted = WordsOf(carried);
        var joining = WordsOf(own);
        var left = wanted.ToHashSet(StringComparer.Ordinal);
        var phrases = new List<string>();
        foreach (var said in (string[])[previous.Question, previous.CarriedOver, previous.Answer])
        {
            var words = Word().Matches(said);
            foreach (var run in Runs(said, words, word => IsNamed(word) || FunctionWords.Contains(word)))
            {
                var held = words.Skip(run.First).Take(run.Count).Select(word => word.Value.ToLowerInvariant()).ToList();
                if (held.Exists(left.Contains))
                {
                    var (first, last) = (held.FindIndex(IsNamed), held.FindLastIndex(IsNamed));
                    phrases.Add(said[words[run.First + first].Index..(words[run.First + last].Index + words[run.First + last].Length)]);
                    left.ExceptWith(held);
                }
            }
        }

        return [.. phrases.Where(phrase =>
            !phrases.Exists(other => other.Length > phrase.Length && other.Contains(phrase, StringComparison.OrdinalIgnoreCase)))];

        bool IsNamed(string word) => wanted.Contains(word) || joining.Contains(word);
    }

    private static IEnumerable<(int First, int Count)> Runs(string said, MatchCollection words, Func<string, bool> belongs)
    {
        var first = 0;
        for (var i = 0; i <= words.Count; i++)
        {
            var ends = i == words.Count || !belongs(words[i].Value.ToLowerInvariant());
            if (ends || (i > first && !string.IsNullOrWhiteSpace(said[(words[i - 1].Index + words[i - 1].Length)..words[i].Index])))
            {
                if (i > first)
                {
                    yield return (first, i - first);
                }

                first = ends ? i + 1 : i;
            }
        }
    }

    private static HashSet<string> WordsOf(IEnumerable<QuestionTerm> terms) =>
        [.. terms.SelectMany(term => Word().Matches(term.Word)).Select(word => word.Value.ToLowerInvariant())];

    [GeneratedRegex(@"[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
