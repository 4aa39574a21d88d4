using QaBot.Answering.Questions;

namespace QaBot.Bot;

/// <summary>All that an answer depends on but the articles.</summary>
/// <param name="Question">The question as it was typed.</param>
/// <param name="Before">What was asked before; null when nothing was.</param>
/// <param name="Only">The only part to look in; null for all articles.</param>
/// <param name="Top">How many sentences are reported.</param>
internal readonly record struct AnswerKey(string Question, PreviousTurn? Before, AskedPart? Only, int Top);
