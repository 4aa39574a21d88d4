using QaBot.Answering.Articles;

namespace QaBot.Answering.Reading.Text;

/// <summary>A word, number or punctuation mark as the reader network sees it.</summary>
/// <param name="Span">Where it stands in the text that was cut.</param>
/// <param name="Lower">In lower case.</param>
/// <param name="Stem">Its Porter stem.</param>
/// <param name="Class">What it looks like.</param>
/// <param name="IsWord">Whether it begins with a letter or digit.</param>
/// <param name="StartsUpper">Whether it begins with a capital letter.</param>
/// <param name="IsUpper">Whether it is longer than one letter and all capitals.</param>
internal readonly record struct ReaderToken(
    TextSpan Span, string Lower, string Stem, TokenClass Class, bool IsWord, bool StartsUpper, bool IsUpper);
