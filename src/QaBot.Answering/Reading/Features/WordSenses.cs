using System.Collections.Frozen;

namespace QaBot.Answering.Reading.Features;

/// <summary>
/// What kind of thing a word is: a short vector for each word of a dictionary, distilled from WordNet, so that words
/// which the reader was not trained on are still known as instruments, rocks or offices.
/// </summary>
internal sealed class WordSenses
{
    /// <summary>Values of a vector.</summary>
    public const int Size = 32;

    // Doubled consonants are looked for undoubled: "stopped" as "stop".
    private static readonly (string Ending, string[] Instead)[] Endings =
    [
        ("ies", ["y", "ie"]), ("es", ["", "e"]), ("s", [""]), ("ied", ["y"]), ("ed", ["", "e"]), ("ing", ["", "e"]), ("er", ["", "e"]), ("est", ["", "e"]),
    ];

    private readonly FrozenDictionary<string, int> numbers;

    /// <summary>Makes the dictionary.</summary>
    /// <param name="words">Lower-case words.</param>
    /// <param name="vectors">Their vectors one behind the other, 127 standing for 1.</param>
    public WordSenses(IReadOnlyList<string> words, sbyte[] vectors)
    {
        Words = words;
        Vectors = vectors;
        numbers = words.Select((word, i) => KeyValuePair.Create(word, i + 1)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The words, from id 1.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Their vectors one behind the other, <see cref="Size"/> values a word, 127 standing for 1.</summary>
    public sbyte[] Vectors { get; }

    /// <summary>The id of a lower-case word or of the word that it is a form of; 0 for none.</summary>
    public ushort IdOf(string word)
    {
        if (numbers.TryGetValue(word, out var id))
        {
            return (ushort)id;
        }

        foreach (var (ending, instead) in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var stem = word[..^ending.Length];
                foreach (var other in instead)
                {
                    if (numbers.TryGetValue(stem + other, out id))
                    {
                        return (ushort)id;
                    }
                }

                if (ending.Length > 1 && stem[^1] == stem[^2] && numbers.TryGetValue(stem[..^1], out id))
                {
                    return (ushort)id;
                }
            }
        }

        return 0;
    }
}
