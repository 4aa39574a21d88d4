namespace QaBot.Answering.Reading;

/// <summary>Words that may be the answer.</summary>
/// <param name="Span">Where they stand in the article's text.</param>
/// <param name="Score">The sum of the logits of their start and end; comparable among all passages of a question.</param>
internal readonly record struct SpanReading(TextSpan Span, float Score);
