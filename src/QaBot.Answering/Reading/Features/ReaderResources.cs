namespace QaBot.Answering.Reading.Features;

/// <summary>The word tables of a model.</summary>
/// <param name="Vocabulary">Words and rarity.</param>
/// <param name="Translations">What gives what.</param>
/// <param name="Senses">What kind of thing a word is.</param>
internal sealed record ReaderResources(ReaderVocabulary Vocabulary, TranslationTable Translations, WordSenses Senses);
