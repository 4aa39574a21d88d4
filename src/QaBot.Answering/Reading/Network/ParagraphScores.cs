namespace QaBot.Answering.Reading.Network;

/// <summary>What the network says of a paragraph: logits, comparable among all paragraphs of a question.</summary>
/// <param name="Sentences">By sentence, that it holds the answer.</param>
/// <param name="Spans">
/// By first token and number of tokens behind it (<see cref="NetworkSizes.LongestSpan"/> a token), that they are the
/// answer; twice the sentence's score is in it. Negative infinity for those that leave the sentence.
/// </param>
internal sealed record ParagraphScores(float[] Sentences, float[] Spans);
