using QaBot.Answering.Questions;

namespace QaBot.Answering.Starters;

/// <summary>A question made from a sentence, before it is known whether the sentence is found by it.</summary>
/// <param name="Text">The question.</param>
/// <param name="Type">What it asks for.</param>
/// <param name="Sentence">The sentence that it was made from.</param>
/// <param name="Answer">The words of the sentence that answer.</param>
/// <param name="Paragraph">The paragraph's number.</param>
internal sealed record QuestionDraft(string Text, AnswerType Type, TextSpan Sentence, TextSpan Answer, int Paragraph);
