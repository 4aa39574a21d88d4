using System.Globalization;
using System.Text;

namespace QaBot.Answering.Reading.Pieces;

/// <summary>
/// Splits a text into the words that pieces are cut from, as BERT's basic tokenizer does (Devlin et al. 2019): runs without
/// white space, punctuation and ideographs; each of the latter two is a word of its own.
/// </summary>
internal static class WordSplitter
{
    /// <summary>The words of a stretch of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The stretch.</param>
    public static IEnumerable<TextSpan> Split(string text, TextSpan span)
    {
        var start = -1;
        var at = span.Offset;
        while (at < span.End)
        {
            // Half a surrogate pair is read as what replaces it.
            Rune.DecodeFromUtf16(text.AsSpan(at, span.End - at), out var rune, out var length);
            var (parts, standsAlone) = (IsGap(rune), IsPunctuation(rune) || IsIdeograph(rune));
            if ((parts || standsAlone) && start >= 0)
            {
                yield return TextSpan.FromBounds(start, at);
                start = -1;
            }

            if (standsAlone && !parts)
            {
                yield return new TextSpan(at, length);
            }
            else if (!parts && start < 0)
            {
                start = at;
            }

            at += length;
        }

        if (start >= 0)
        {
            yield return TextSpan.FromBounds(start, span.End);
        }
    }

    private static bool IsGap(Rune rune) =>
        Rune.IsWhiteSpace(rune) || rune == Rune.ReplacementChar
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned;

    private static bool IsPunctuation(Rune rune) => rune.IsAscii
        ? char.IsPunctuation((char)rune.Value) || char.IsSymbol((char)rune.Value)
        : Rune.IsPunctuation(rune);

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x2CEAF) or (>= 0x2F800 and <= 0x2FA1F);
}
