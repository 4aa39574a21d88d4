using QaBot.Answering.Articles;

namespace QaBot.Answering.Reading;

/// <summary>What the reader says of a sentence.</summary>
/// <param name="Score">How well it answers: a logit, comparable among all sentences of one call and no others.</param>
/// <param name="Probability">Its share in the softmax of those scores, 0 to 1: that it answers, if one of them does.</param>
/// <param name="Span">The safest answer inside it, in the text that its paragraph was prepared from; null when it has no word.</param>
/// <param name="SpanScore">How well the likeliest span answers: a logit, twice the sentence's score within it; comparable like <paramref name="Score"/>.</param>
internal readonly record struct SentenceReading(float Score, float Probability, TextSpan? Span, float SpanScore)
{
    /// <summary>What the span adds to the sentence's own score: a logit.</summary>
    public float SpanMargin => SpanScore - (2 * Score);
}
