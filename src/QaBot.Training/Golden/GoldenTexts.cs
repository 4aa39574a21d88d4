namespace QaBot.Training.Golden;

/// <summary>Texts and questions by which training and runtime are compared.</summary>
/// <param name="Paragraphs">Paragraphs as lists of sentences.</param>
/// <param name="Questions">Questions; each is asked of all paragraphs together.</param>
internal sealed record GoldenTexts(IReadOnlyList<IReadOnlyList<string>> Paragraphs, IReadOnlyList<string> Questions);
