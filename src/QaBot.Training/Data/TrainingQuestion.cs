using QaBot.Answering.Articles;

namespace QaBot.Training.Data;

/// <summary>A question with the places of its answers.</summary>
/// <param name="Text">The question.</param>
/// <param name="Answers">Where people saw the answer, in the paragraph's text; at least one.</param>
internal sealed record TrainingQuestion(string Text, IReadOnlyList<TextSpan> Answers);
