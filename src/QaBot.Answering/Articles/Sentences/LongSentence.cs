namespace QaBot.Answering.Articles.Sentences;

/// <summary>Cuts text that has no end of a sentence in it, so that a quote stays short enough to show.</summary>
internal static class LongSentence
{
    /// <summary>The longest sentence, in UTF-16 units.</summary>
    public const int Longest = 2000;

    private const int Shortest = Longest / 2;

    /// <summary>Gives a sentence's pieces in order; mostly itself.</summary>
    public static IEnumerable<TextSpan> Pieces(string text, TextSpan sentence)
    {
        var start = sentence.Offset;
        while (sentence.End - start > Longest)
        {
            var cut = CutBehind(text, start);
            var end = cut;
            while (char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            yield return TextSpan.FromBounds(start, end);
            start = StopMarkReader.SkipWhite(text, cut, sentence.End);
        }

        yield return TextSpan.FromBounds(start, sentence.End);
    }

    // At a semicolon rather than at a line's end, there rather than at a comma, there rather than at a space.
    private static int CutBehind(string text, int start)
    {
        var window = text.AsSpan(start + Shortest, Longest - Shortest);
        foreach (var marks in (ReadOnlySpan<string>)[";；", "\n\r", ",、，", " \t\u3000"])
        {
            var found = window.LastIndexOfAny(marks);
            if (found >= 0)
            {
                return start + Shortest + found + 1;
            }
        }

        var cut = start + Longest;
        return char.IsLowSurrogate(text[cut]) && char.IsHighSurrogate(text[cut - 1]) ? cut - 1 : cut;
    }
}
