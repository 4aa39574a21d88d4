using System.Collections.Frozen;

namespace QaBot.Answering.Reading.Text;

/// <summary>Tells a token's class.</summary>
internal static class TokenClasses
{
    private static readonly FrozenSet<string> Months = Set(
        "january february march april may june july august september october november december");

    private static readonly FrozenSet<string> NumberWords = Set(
        "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion " +
        "half third quarter dozen twice percent first second");

    private static readonly FrozenSet<string> Reasons = Set("because due since therefore");

    /// <summary>The class of a token.</summary>
    /// <param name="word">As written; not empty.</param>
    /// <param name="lower">In lower case.</param>
    /// <param name="isFirst">Whether it begins its sentence, where a capital says nothing.</param>
    public static TokenClass Of(ReadOnlySpan<char> word, string lower, bool isFirst)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return IsYear(word) ? TokenClass.Year : TokenClass.Number;
        }

        if (Months.Contains(lower))
        {
            return TokenClass.Month;
        }

        if (NumberWords.Contains(lower))
        {
            return TokenClass.NumberWord;
        }

        if (Reasons.Contains(lower))
        {
            return TokenClass.Reason;
        }

        return !isFirst && word.Length > 1 && char.IsUpper(word[0]) ? TokenClass.Name : TokenClass.None;
    }

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length == 4 && (word[0] == '1' || word is ['2', '0', _, _]) && char.IsAsciiDigit(word[1]) && char.IsAsciiDigit(word[2]) && char.IsAsciiDigit(word[3]);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
