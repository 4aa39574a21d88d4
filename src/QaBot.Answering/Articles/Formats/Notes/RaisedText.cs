using System.Collections.Frozen;
using System.Text;

namespace QaBot.Answering.Articles.Formats.Notes;

/// <summary>Reads what is set high: an exponent ("10⁹", "m²"), the mark of a note, or letters that belong to the word ("3rd").</summary>
internal static class RaisedText
{
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units =
        ("m km dm cm mm µm μm nm ft yd mi mile miles foot feet inch inches metre metres meter meters kilometre kilometres "
        + "kilometer kilometers s sec")
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Appends raised words to those that they are set beside.</summary>
    /// <param name="words">The words so far.</param>
    /// <param name="raised">What is set high.</param>
    /// <param name="next">The character behind it; '\0' when there is none.</param>
    /// <returns>The mark when it is one of a note, which is not appended; null when it was.</returns>
    public static string? Append(StringBuilder words, string raised, char next = '\0')
    {
        var mark = raised.Trim().Trim('[', ']', '(', ')').Trim();
        if (mark.Length == 0)
        {
            return null;
        }

        var before = Tail(words);
        if (next is '/' or '⁄' && IsNumber(mark))
        {
            words.Append(before.Length > 0 && char.IsDigit(before[^1]) ? " " : string.Empty).Append(mark);
            return null;
        }

        if (IsMark(before, mark, isBracketed: mark.Length < raised.Trim().Length))
        {
            return mark;
        }

        words.Append(IsPower(mark) ? Raise(mark) : mark);
        return null;
    }

    private static string Tail(StringBuilder words)
    {
        var start = words.Length;
        while (start > 0 && words.Length - start < 16 && !char.IsWhiteSpace(words[start - 1]))
        {
            start--;
        }

        return words.ToString(start, words.Length - start);
    }

    private static bool IsMark(string before, string mark, bool isBracketed)
    {
        if (isBracketed && before.Length > 0)
        {
            return true;
        }

        // A nuclide has its number before its letter ("¹⁴C").
        if (before.Length == 0)
        {
            return false;
        }

        return IsPower(mark) ? !IsExponent(before, mark)
            : mark.Length == 1 ? !char.IsLetter(mark[0]) || (mark[0] is >= 'a' and <= 'z' and not ('e' or 'o') && IsNoteLetter(before))
            : mark.All(c => !char.IsLetter(c));
    }

    // Set high behind "1950" and "bridge" an "a" is a mark, behind "x" an "n" is none; "e" and "o" are the ends of ordinals.
    private static bool IsNoteLetter(string before) => before.Length > 1 && before.All(char.IsLetterOrDigit);

    private static bool IsExponent(string before, string mark)
    {
        if (mark[0] is '-' or '−' or '–' or '+' || mark[^1] is '+' or '-' or '−')
        {
            return char.IsLetterOrDigit(before[^1]);
        }

        var start = before.Length;
        while (start > 0 && char.IsLetterOrDigit(before[start - 1]))
        {
            start--;
        }

        var word = before.AsSpan(start);
        var isWhole = start == 0 || before[start - 1] is not ('.' or ',');
        return mark.Length <= 2 && isWhole && !word.IsEmpty
            && (word is "10" || (word is "2" && mark.Length == 2)
                || (mark.Length == 1 && mark[0] is >= '2' and <= '4' && IsMeasured(word)));
    }

    // A unit, with its number ("45m") or without, or a quantity's letter.
    private static bool IsMeasured(ReadOnlySpan<char> word)
    {
        var unit = word.TrimStart("0123456789");
        return unit.Length == 1 || Units.Contains(unit);
    }

    private static bool IsPower(string mark) => IsNumber(mark.Trim('-', '−', '–', '+'));

    private static bool IsNumber(string words) => words.Length > 0 && words.All(char.IsAsciiDigit);

    private static string Raise(string mark) => string.Create(mark.Length, mark, static (raised, plain) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            raised[i] = plain[i] switch
            {
                '+' => '⁺',
                '-' or '−' or '–' => '⁻',
                var digit => Digits[digit - '0'],
            };
        }
    });
}
