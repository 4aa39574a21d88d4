namespace QaBot.Training.Translations;

/// <summary>A question with a sentence that answers it, as sets of stems.</summary>
/// <param name="Targets">The question's stems.</param>
/// <param name="Sources">The sentence's stems and class names.</param>
internal sealed record SentencePair(string[] Targets, string[] Sources);
