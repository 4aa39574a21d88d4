namespace QaBot.Answering.Articles.Sentences;

/// <summary>Decides whether a sentence ends at a mark. Looks at the words around it only, so each mark costs the same.</summary>
internal sealed class SentenceEnd(string text, TextSpan paragraph)
{
    private readonly BracketMap brackets = new(text, paragraph);
    private readonly int end = paragraph.End;

    /// <summary>Whether the sentence that started at <paramref name="start"/> ends at the mark.</summary>
    public bool IsAt(int start, StopMark mark)
    {
        // A question or an exclamation in brackets ends the remark, not the sentence around it: "two (2!) men".
        var opening = brackets.OpeningOver(mark.RunEnd);
        if (brackets.Covers(mark.End) || (opening > start && text[mark.RunEnd - 1] is '!' or '?' or '…'))
        {
            return false;
        }

        if (Punctuation.IsWide(text[mark.RunEnd - 1]))
        {
            return EndsAtWide(mark);
        }

        if (!mark.IsSpaced)
        {
            return UnspacedEnd.IsAt(text, paragraph, mark);
        }

        var next = NextWord.Read(text, mark.Next, end);
        if (next.Kind == NextWordKind.Continuation)
        {
            return false;
        }

        return mark.IsSingle && text[mark.Start] == '.' ? EndsAtFullStop(start, mark, next) : EndsAtOtherMark(mark, next);
    }

    private bool EndsAtWide(StopMark mark)
    {
        var isDecimal = mark is { IsSpaced: false, IsSingle: true } && text[mark.Start] == '．'
            && mark.Start > paragraph.Offset && char.IsDigit(text[mark.Start - 1]) && char.IsDigit(text[mark.Next]);

        // Japanese goes on behind a quotation with the particle "to".
        return !isDecimal && !(mark.IsClosed && text[mark.Next] is 'と' or 'っ' or '、' or '，');
    }

    private bool EndsAtOtherMark(StopMark mark, NextWord next) => next.Kind switch
    {
        NextWordKind.Lower => false,
        NextWordKind.Number => text[mark.RunEnd - 1] is not ('.' or '…'),
        _ => true,
    };

    private bool EndsAtFullStop(int start, StopMark mark, NextWord next)
    {
        var from = WordReader.StartOf(text, mark.Start, start);
        var word = text.AsSpan(from, mark.Start - from);
        if (IsLabel(text.AsSpan(start, mark.Start - start)) && !mark.IsClosed)
        {
            return false;
        }

        var before = WordReader.WordBefore(text, from, start);
        var kind = Abbreviations.KindOf(word);
        if (kind == AbbreviationKind.None && CapitalWords.Are(word) && (CapitalWords.Are(before) || CapitalWords.Are(next.Word(text))))
        {
            kind = Abbreviations.KindOf(CapitalWords.Lower(word));
        }

        if (kind == AbbreviationKind.None)
        {
            return EndsBehindWord(word, before, mark, next);
        }

        return next.Kind switch
        {
            NextWordKind.Lower => false,
            NextWordKind.Number => kind == AbbreviationKind.Closing,
            _ => EndsBehindAbbreviation(kind, word, next),
        };
    }

    private bool EndsBehindWord(ReadOnlySpan<char> word, ReadOnlySpan<char> before, StopMark mark, NextWord next)
    {
        if (next.Kind == NextWordKind.Lower)
        {
            return !mark.IsClosed && IsPlainWord(word);
        }

        return !(word.Length is 1 or 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1])
            && SentenceWords.IsGermanOrdinal(before, next.Word(text)));
    }

    private bool EndsBehindAbbreviation(AbbreviationKind kind, ReadOnlySpan<char> abbreviation, NextWord next)
    {
        var word = next.Word(text);
        var isBare = next.End >= end || text[next.End] is not ('.' or '-');
        return kind switch
        {
            AbbreviationKind.Leading => false,
            AbbreviationKind.Numbered => !IsRoman(word) || (word is "I" && abbreviation is "No" or "no"),
            AbbreviationKind.Meridian => !SentenceWords.FollowsTime(word),
            AbbreviationKind.Closing => true,
            _ => isBare && SentenceWords.IsStarter(word),
        };
    }

    // "1." or "IV." or "b." at the start of a sentence numbers it.
    private static bool IsLabel(ReadOnlySpan<char> words) =>
        words.Length <= 4 && words.Length > 0
        && (IsRoman(words) || (words.Length == 1 && char.IsLetter(words[0]))
            || (words.Length <= 3 && !words.ContainsAnyExceptInRange('0', '9')));

    private static bool IsRoman(ReadOnlySpan<char> word) => !word.IsEmpty && !word.ContainsAnyExcept("IVXLC");

    // Long enough, and plain enough, not to be an abbreviation that the list lacks.
    private static bool IsPlainWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLower(c))
            {
                return false;
            }
        }

        return word.Length >= 6;
    }
}
