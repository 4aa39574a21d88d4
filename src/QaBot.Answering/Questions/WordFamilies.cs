using QaBot.Answering.Indexing;
using Snowball = Lucene.Net.Tartarus.Snowball.Ext;

namespace QaBot.Answering.Questions;

/// <summary>
/// Finds the articles' words that grew from the same root: meet and meeting, agriculture and agricultural. Roots are those of Porter's
/// suffix stripping (Porter 1980, as Lucene implements it). Not for several threads at once.
/// </summary>
internal sealed class WordFamilies(Lexicon lexicon)
{
    private const int ShortestRoot = 3;
    private const int MostScanned = 400;

    private readonly Snowball.PorterStemmer stemmer = new();
    private readonly Dictionary<string, IReadOnlyList<string>> known = new(StringComparer.Ordinal);

    /// <summary>The articles' stems of the same root as a word, the word's own stem left out.</summary>
    /// <param name="stem">The word's stem.</param>
    public IReadOnlyList<string> Of(string stem) => known.TryGetValue(stem, out var family) ? family : known[stem] = Find(stem);

    private string[] Find(string stem)
    {
        var root = RootOf(stem);
        if (root.Length < ShortestRoot || !stem.All(char.IsLetter))
        {
            return [];
        }

        // Porter's algorithm changes at most the last letter of what it keeps (happy, happi).
        return [.. lexicon.StemsWithPrefix(root[..Math.Max(ShortestRoot, root.Length - 1)], MostScanned)
            .Where(other => other != stem && RootOf(other) == root)];
    }

    private string RootOf(string word)
    {
        stemmer.SetCurrent(word);
        stemmer.Stem();
        return stemmer.Current;
    }
}
