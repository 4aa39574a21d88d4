namespace QaBot.Answering.Languages;

/// <summary>What an index holds in a language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Articles">How many articles are in it.</param>
/// <param name="Sentences">How many sentences these have.</param>
internal sealed record LanguageShare(Language Language, int Articles, long Sentences);
