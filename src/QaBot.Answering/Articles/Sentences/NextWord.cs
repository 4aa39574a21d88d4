using System.Text;

namespace QaBot.Answering.Articles.Sentences;

/// <summary>The first word behind a mark, without the quotation marks and brackets before it.</summary>
/// <param name="Kind">How it starts.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The first place behind its letters and digits.</param>
internal readonly record struct NextWord(NextWordKind Kind, int Start, int End)
{
    private const int MostOpeners = 6;

    /// <summary>The word itself.</summary>
    public ReadOnlySpan<char> Word(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Reads the word at a place that is not white space.</summary>
    public static NextWord Read(string text, int at, int end)
    {
        var lead = at;
        while (lead < end - 1 && lead - at < MostOpeners && IsLead(text, lead))
        {
            lead++;
        }

        var word = WordReader.WordAt(text, lead, end);
        return new NextWord(KindOf(text, lead, end), lead, lead + word.Length);
    }

    // Quotation marks, brackets, a dash that starts a remark, and the space behind the dash.
    private static bool IsLead(string text, int at)
    {
        var c = text[at];
        return Punctuation.IsQuote(c) || Punctuation.IsOpener(c) || Punctuation.IsDash(c)
            || (c == ' ' && Punctuation.IsDash(text[at - 1]));
    }

    private static NextWordKind KindOf(string text, int at, int end)
    {
        if (Punctuation.Continues(text[at]))
        {
            return NextWordKind.Continuation;
        }

        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            return NextWordKind.Start;
        }

        if (Rune.IsDigit(rune))
        {
            return NextWordKind.Number;
        }

        return Rune.IsLower(rune) && !HasInnerCapital(text, at, end) ? NextWordKind.Lower : NextWordKind.Start;
    }

    // "iPhone", "eBay", "al-Assad" are names that start sentences.
    private static bool HasInnerCapital(string text, int at, int end)
    {
        var stop = Math.Min(end, at + 5);
        while (at < stop && (char.IsLower(text[at]) || text[at] is '-' or '’' or '\''))
        {
            at++;
        }

        return at < stop && char.IsUpper(text[at]);
    }
}
