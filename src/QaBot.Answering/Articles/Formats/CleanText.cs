using System.Text;

namespace QaBot.Answering.Articles.Formats;

/// <summary>Tidies words taken out of markup.</summary>
internal static class CleanText
{
    /// <summary>Whether there is a letter or a digit.</summary>
    public static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each run of white space as one space, none at the ends; without characters that are not seen.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        var isGap = false;

        // Half a surrogate pair, which UTF-8 cannot hold, comes as the replacement character.
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                isGap = clean.Length > 0;
            }
            else if (!IsUnseen(rune))
            {
                clean.Append(isGap ? " " : string.Empty).Append(rune);
                isGap = false;
            }
        }

        return clean.ToString();
    }

    /// <summary>The lines without white space behind them and without empty lines around them, parted by "\n".</summary>
    public static string Lines(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var line in text.EnumerateLines())
        {
            foreach (var rune in line.TrimEnd().EnumerateRunes())
            {
                if (!IsUnseen(rune))
                {
                    clean.Append(Rune.IsControl(rune) ? new Rune(' ') : rune);
                }
            }

            clean.Append('\n');
        }

        return clean.ToString().Trim();
    }

    // Soft hyphen, zero-width space, byte order mark: marks for line breaking, not part of the words.
    private static bool IsUnseen(Rune rune) => rune.Value is 0x00ad or 0x200b or 0xfeff;
}
