namespace QaBot.Answering.Tests.Answering;

/// <summary>A question and the same in other words.</summary>
/// <param name="Question">The question.</param>
/// <param name="Fact">Words of the sentence that answers.</param>
/// <param name="Paraphrase">The question in other words.</param>
internal sealed record RewordedQuestion(string Question, string Fact, string Paraphrase);
