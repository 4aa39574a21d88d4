using System.Buffers;

namespace QaBot.Answering.Articles.Sentences;

/// <summary>What the marks between sentences mean, in the scripts that have their own.</summary>
internal static class Punctuation
{
    private static readonly SearchValues<char> Wide = SearchValues.Create("。！？｡．؟۔।॥։።။។");
    private static readonly SearchValues<char> Spaced = SearchValues.Create(".!?…‽⁇⁈⁉‼\u037e");
    private static readonly SearchValues<char> Brackets = SearchValues.Create(")]}」』】）］｝〉》〕");
    private static readonly SearchValues<char> Openers = SearchValues.Create("([{「『【（［｛〈《〔¿¡");
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"'“”„‟‘’‚‛«»‹›");

    /// <summary>Whether a mark ends a sentence even with no space behind it.</summary>
    public static bool IsWide(char c) => Wide.Contains(c);

    /// <summary>Whether a mark may end a sentence.</summary>
    public static bool IsTerminator(char c) => Spaced.Contains(c) || Wide.Contains(c);

    /// <summary>Whether a mark closes what a bracket opened.</summary>
    public static bool IsClosingBracket(char c) => Brackets.Contains(c);

    /// <summary>Whether a mark opens something: a bracket, or a Spanish question.</summary>
    public static bool IsOpener(char c) => Openers.Contains(c);

    /// <summary>Whether a mark is a quotation mark; which end it stands at differs from language to language.</summary>
    public static bool IsQuote(char c) => Quotes.Contains(c);

    /// <summary>Whether a mark belongs to the words before it, so that no sentence starts with it.</summary>
    public static bool Continues(char c) => c is ',' or ';' or ':' or '%' or '&' or '、' or '，' or '；' or '：' or '،';

    /// <summary>Whether a mark is a dash or a hyphen.</summary>
    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '−';

    /// <summary>Whether a letter is Greek, where the question mark looks like a semicolon.</summary>
    public static bool IsGreek(char c) => c is (>= '\u0370' and <= '\u03ff') or (>= '\u1f00' and <= '\u1fff');

    /// <summary>Whether a digit is set high, as a footnote's number is.</summary>
    public static bool IsSuperscript(char c) => c is '¹' or '²' or '³' or (>= '\u2070' and <= '\u2079');
}
