using System.Buffers;

namespace QaBot.Answering.Articles.Sentences;

/// <summary>
/// Finds the ends of sentences whose space was forgotten ("the end.The next"), or taken by a footnote number. Only where
/// nothing else fits: not in addresses, file names and names of products.
/// </summary>
internal static class UnspacedEnd
{
    private static readonly SearchValues<char> NotInProse = SearchValues.Create("/@\\_=&#<>");

    /// <summary>Whether a sentence ends at a mark with no space behind it.</summary>
    public static bool IsAt(string text, TextSpan paragraph, StopMark mark)
    {
        var isCapital = char.IsUpper(text[mark.Next]);
        if (!isCapital || mark.Next + 1 >= paragraph.End)
        {
            return false;
        }

        if (mark.IsClosed && text[mark.End - 1] != ')')
        {
            var from = WordReader.StartOf(text, mark.Start, paragraph.Offset);
            return Abbreviations.KindOf(text.AsSpan(from, mark.Start - from)) == AbbreviationKind.None;
        }

        return IsLowerWord(text, mark.Start, paragraph.Offset)
            && (char.IsLower(text[mark.Next + 1]) || IsPronoun(text, mark.Next))
            && IsProse(WordReader.Around(text, mark.Start, paragraph.Offset, paragraph.End));
    }

    private static bool IsLowerWord(string text, int end, int floor)
    {
        var at = end;
        while (at > floor && end - at < 3 && char.IsLower(text[at - 1]))
        {
            at--;
        }

        return end - at == 3 && (at == floor || !char.IsUpper(text[at - 1]));
    }

    private static bool IsPronoun(string text, int at) => text[at] == 'I' && text[at + 1] is ' ' or '\'' or '’';

    private static bool IsProse(ReadOnlySpan<char> token) =>
        !token.ContainsAny(NotInProse) && token.TrimEnd('.').Count('.') <= 1;
}
