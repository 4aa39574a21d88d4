using System.Text;

namespace QaBot.Benchmarks;

/// <summary>Makes articles of many different words, the same each time.</summary>
internal static class ManyWords
{
    private const int SentenceWords = 12;
    private const int ParagraphSentences = 6;
    private static readonly string[] Syllables = "ba den for gri hol in ka lum mer no ost pra qui ren sti tor un vel wes zan".Split(' ');

    /// <summary>Made-up words, all different.</summary>
    public static IEnumerable<string> Of(int count)
    {
        // Linear congruential numbers (Numerical Recipes): the same on each run and machine.
        var state = 1u;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Count < count)
        {
            var word = new StringBuilder();
            for (var syllables = 2 + (Next() % 4); syllables > 0; syllables--)
            {
                word.Append(Syllables[Next() % Syllables.Length]);
            }

            if (seen.Add(word.ToString()))
            {
                yield return word.ToString();
            }
        }

        int Next() => (int)((state = (state * 1_664_525) + 1_013_904_223) >> 16);
    }

    /// <summary>A text in Markdown of these words.</summary>
    public static string Text(IEnumerable<string> words) =>
        string.Join("\n\n", words.Chunk(SentenceWords).Select(sentence => $"The {string.Join(' ', sentence)}.").Chunk(ParagraphSentences)
            .Select(paragraph => string.Join(' ', paragraph)));
}
