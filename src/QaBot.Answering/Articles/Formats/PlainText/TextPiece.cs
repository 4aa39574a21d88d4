namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>Lines of a plain text that belong together.</summary>
/// <param name="Kind">What part they play.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Level">Of a heading: its depth; else 0.</param>
/// <param name="StandsAlone">Whether it is one line between empty lines.</param>
internal readonly record struct TextPiece(ParagraphKind Kind, TextSpan Span, int Level = 0, bool StandsAlone = false);
