namespace QaBot.Answering.Articles.Sentences;

/// <summary>Reads the marks at which a sentence may end, with what belongs to them.</summary>
internal static class StopMarkReader
{
    private const int LongestFootnote = 28;

    /// <summary>Whether a sentence may end at a place.</summary>
    public static bool IsStop(string text, int at, int end)
    {
        var c = text[at];
        return Punctuation.IsTerminator(c) || (c == ';' && IsGreekQuestion(text, at, end));
    }

    /// <summary>Reads the marks from the first of them on.</summary>
    public static StopMark Read(string text, int start, int end)
    {
        var runEnd = RunEnd(text, start, end);
        var close = CloseEnd(text, runEnd, end);
        var next = SkipWhite(text, close, end);
        if (next > close && next < end && text[next] is '»' or '›' && IsFree(text, next + 1, end))
        {
            // French sets a space between the full stop and the closing quotation mark.
            close = CloseEnd(text, next + 1, end);
            next = SkipWhite(text, close, end);
        }

        return new StopMark(start, runEnd, close, next);
    }

    /// <summary>The first place from <paramref name="at"/> on that is not white space.</summary>
    public static int SkipWhite(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsGreekQuestion(string text, int at, int end) =>
        at > 0 && Punctuation.IsGreek(text[at - 1]) && IsFree(text, at + 1, end);

    private static int RunEnd(string text, int at, int end)
    {
        at++;
        while (at < end)
        {
            if (Punctuation.IsTerminator(text[at]))
            {
                at++;
            }
            else if (text[at] == ' ' && text[at - 1] == '.' && at + 1 < end && text[at + 1] == '.')
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static int CloseEnd(string text, int at, int end)
    {
        while (at < end)
        {
            var c = text[at];
            if (Punctuation.IsClosingBracket(c) || Punctuation.IsSuperscript(c) || c is '”' or '»'
                || (Punctuation.IsQuote(c) && IsFree(text, at + 1, end)))
            {
                at++;
            }
            else if (c == '[' && FootnoteEnd(text, at, end) is var footnote && footnote > 0)
            {
                at = footnote;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // "[12]", "[note 3]", "[citation needed]", also with a page behind it: "[1]:23".
    private static int FootnoteEnd(string text, int at, int end)
    {
        var stop = Math.Min(end, at + LongestFootnote);
        var close = text.AsSpan(at, stop - at).IndexOf(']');
        if (close < 2 || text[at + 1] is '.' or '…')
        {
            return 0;
        }

        at += close + 1;
        if (at + 1 < end && text[at] == ':' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            while (at < end && (char.IsAsciiDigit(text[at]) || Punctuation.IsDash(text[at])))
            {
                at++;
            }
        }

        return at;
    }

    private static bool IsFree(string text, int at, int end) =>
        at >= end || (!char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]));
}
