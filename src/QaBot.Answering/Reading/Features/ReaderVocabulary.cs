namespace QaBot.Answering.Reading.Features;

/// <summary>The words that have an embedding of their own, and how rare each stem is in the texts of training.</summary>
internal sealed class ReaderVocabulary
{
    /// <summary>The id of every word that is not in the vocabulary; 0 is padding.</summary>
    public const int Unknown = 1;

    private readonly Dictionary<string, int> ids;
    private readonly Dictionary<string, byte> rarity;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="words">Lower-case words; the first gets id 2.</param>
    /// <param name="rarity">By stem, its inverse document frequency over the largest possible one, packed; a stem not listed counts as rarest.</param>
    public ReaderVocabulary(IReadOnlyList<string> words, IReadOnlyDictionary<string, byte> rarity)
    {
        Words = words;
        ids = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            ids[words[i]] = i + 2;
        }

        this.rarity = new Dictionary<string, byte>(rarity, StringComparer.Ordinal);
    }

    /// <summary>The words in the order of their ids, from id 2.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>By stem, how rare it is.</summary>
    public IReadOnlyDictionary<string, byte> Rarity => rarity;

    /// <summary>How many ids there are, padding and unknown included.</summary>
    public int Count => Words.Count + 2;

    /// <summary>The id of a lower-case word.</summary>
    public ushort IdOf(string word) => (ushort)ids.GetValueOrDefault(word, Unknown);

    /// <summary>How rare a stem is, 0 in every text to 255 in none.</summary>
    public byte RarityOf(string stem) => rarity.GetValueOrDefault(stem, (byte)255);

    /// <summary>The id of a word's last three letters: their FNV-1a hash, so that unknown words still show their kind.</summary>
    public static ushort SuffixOf(string word)
    {
        var hash = 2166136261u;
        for (var i = Math.Max(0, word.Length - 3); i < word.Length; i++)
        {
            hash = unchecked((hash ^ word[i]) * 16777619u);
        }

        return (ushort)(1 + (hash % (FeatureLayout.Suffixes - 1)));
    }
}
