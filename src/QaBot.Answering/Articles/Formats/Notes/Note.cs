using QaBot.Answering.Articles.Sentences;

namespace QaBot.Answering.Articles.Formats.Notes;

/// <summary>A note of an article, tied to the word that its mark hangs on.</summary>
internal sealed record Note
{
    private const int LongestName = 60;
    private const int LongestSentence = 100;
    private const string Closers = ".!?…。,;:\"'”’»)] ";

    private Note(string text) => Text = text;

    /// <summary>The note, behind the words that its mark hangs on: "The bell tower: Moved here in 1802."</summary>
    public string Text { get; }

    /// <summary>The page that it stands on; null where the format has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>Ties a note to the words before its mark.</summary>
    /// <param name="before">The words of the paragraph up to the mark.</param>
    /// <param name="words">The note's own words.</param>
    public static Note Of(string before, string words)
    {
        var note = CleanText.OneLine(words);
        var named = SentenceBefore(CleanText.OneLine(before));
        return new Note(named.Length == 0 || note.StartsWith(named, StringComparison.OrdinalIgnoreCase) ? note : $"{named}: {note}");
    }

    // The sentence up to the mark says what the note is about; of a long one the last word does.
    private static string SentenceBefore(string before)
    {
        var sentences = SentenceSplitter.Split(before, new TextSpan(0, before.Length));
        var sentence = sentences.Count == 0 ? string.Empty : sentences[^1].Of(before).TrimEnd([.. Closers]);
        return sentence.Length <= LongestSentence ? sentence : NameBefore(sentence).ToString();
    }

    // The last word, with the rest of its name ("Corrin Top") or its number ("4,210 inhabitants").
    private static ReadOnlySpan<char> NameBefore(ReadOnlySpan<char> before)
    {
        if (!char.IsLetterOrDigit(before[^1]))
        {
            return [];
        }

        var start = StartOfWord(before, before.Length);
        var isName = char.IsUpper(before[start]);
        while (start > 1 && before[start - 1] == ' ' && char.IsLetterOrDigit(before[start - 2]))
        {
            var previous = StartOfWord(before, start - 1);
            var belongs = isName ? char.IsUpper(before[previous]) : char.IsDigit(before[previous]) && char.IsLower(before[start]);
            if (!belongs || before.Length - previous > LongestName)
            {
                break;
            }

            start = previous;
        }

        return before[start..];
    }

    private static int StartOfWord(ReadOnlySpan<char> words, int end)
    {
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(words[start - 1]) && words[start - 1] is not ('(' or '“' or '"' or '‘' or '—'))
        {
            start--;
        }

        return start;
    }
}
