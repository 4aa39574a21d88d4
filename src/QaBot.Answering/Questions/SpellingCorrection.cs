namespace QaBot.Answering.Questions;

/// <summary>A word of the question that was read as another one.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="ReadAs">The article's word it was taken for.</param>
public sealed record SpellingCorrection(string Typed, string ReadAs);
