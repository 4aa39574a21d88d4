using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace QaBot.Answering.Reading.Pieces;

/// <summary>
/// Lower case without accents, as BERT's uncased vocabulary has its words: "İstanbul" is "istanbul", "Übersee" "ubersee".
/// </summary>
/// <remarks>
/// Of a table, since with invariant globalization <see cref="string.Normalize()"/> leaves every text as it is: the
/// characters that Unicode decomposes to one letter and marks. Syllables of Hangul keep their form; the reader is for English.
/// </remarks>
internal static class LetterFolding
{
    private static readonly FrozenDictionary<char, char> Plain = Read();

    /// <summary>The word in lower case without accents.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            var lower = char.ToLowerInvariant(c);
            if (CharUnicodeInfo.GetUnicodeCategory(lower) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.IsAscii(lower) ? lower : Plain.GetValueOrDefault(lower, lower));
            }
        }

        return folded.ToString();
    }

    // Each line is a letter and the characters that are it with marks.
    private static FrozenDictionary<char, char> Read()
    {
        using var reader = new StreamReader(typeof(LetterFolding).Assembly.GetManifestResourceStream("letters.txt")!, Encoding.UTF8);
        var plain = new Dictionary<char, char>();
        while (reader.ReadLine() is { } line)
        {
            foreach (var accented in line[1..])
            {
                plain.Add(accented, line[0]);
            }
        }

        return plain.ToFrozenDictionary();
    }
}
