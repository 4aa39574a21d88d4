namespace QaBot.Answering.Languages;

/// <summary>A word of a text with the form it is indexed under.</summary>
/// <param name="Span">Where it stands in the text that was analysed, plus that text's own offset.</param>
/// <param name="Word">As written.</param>
/// <param name="Lower">In lower case.</param>
/// <param name="Stem">The form it is indexed under.</param>
internal readonly record struct Token(TextSpan Span, string Word, string Lower, string Stem)
{
    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapitalised => char.IsUpper(Word[0]);

    /// <summary>Whether it begins with a digit.</summary>
    public bool IsNumeric => char.IsDigit(Word[0]);
}
