namespace QaBot.Answering.Articles.Sentences;

/// <summary>Reads the words around a place, never farther than a word can be long.</summary>
internal static class WordReader
{
    private const int Longest = 48;

    /// <summary>Where the word that ends at a place starts; full stops and hyphens belong to it ("U.S", "J.-P").</summary>
    public static int StartOf(string text, int end, int floor)
    {
        floor = Math.Max(floor, end - Longest);
        var at = end;
        while (at > floor && !IsEdge(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    /// <summary>The letters and digits from a place on.</summary>
    public static ReadOnlySpan<char> WordAt(string text, int at, int end)
    {
        end = Math.Min(end, at + Longest);
        var stop = at;
        while (stop < end && char.IsLetterOrDigit(text[stop]))
        {
            stop++;
        }

        return text.AsSpan(at, stop - at);
    }

    /// <summary>The word before the one that starts at a place; empty when there is none on the same line.</summary>
    public static ReadOnlySpan<char> WordBefore(string text, int start, int floor)
    {
        var end = start;
        while (end > floor && char.IsWhiteSpace(text[end - 1]) && start - end < 3)
        {
            end--;
        }

        var from = StartOf(text, end, floor);
        return text.AsSpan(from, end - from);
    }

    /// <summary>Everything up to the next white space on both sides.</summary>
    public static ReadOnlySpan<char> Around(string text, int at, int floor, int end)
    {
        floor = Math.Max(floor, at - Longest);
        end = Math.Min(end, at + Longest);
        var from = at;
        while (from > floor && !char.IsWhiteSpace(text[from - 1]))
        {
            from--;
        }

        while (at < end && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return text.AsSpan(from, at - from);
    }

    private static bool IsEdge(char c) =>
        char.IsWhiteSpace(c) || Punctuation.IsOpener(c) || Punctuation.IsQuote(c) || c is '/' or ',' or '–' or '—' or ':';
}
