namespace QaBot.Answering.Reading.Network;

/// <summary>What the network says of a paragraph: logits, comparable among all paragraphs of a question.</summary>
/// <param name="Starts">By token, that an answer starts there; the sentence's score is in it.</param>
/// <param name="Ends">By token, that an answer ends there; the sentence's score is in it.</param>
/// <param name="Sentences">By sentence, that it holds the answer.</param>
internal sealed record ParagraphScores(float[] Starts, float[] Ends, float[] Sentences);
