namespace QaBot.Bot;

/// <summary>All that an answer depends on but the articles.</summary>
/// <param name="Question">The question as it was typed.</param>
/// <param name="Before">The question before; null when there was none.</param>
/// <param name="BeforeArticle">The article of its quote.</param>
/// <param name="BeforeOffset">Where that quote starts.</param>
/// <param name="OnlyArticle">The only article to look in; null for all.</param>
/// <param name="OnlyOffset">Where the only sentence to look at starts.</param>
/// <param name="Top">How many sentences are reported.</param>
internal readonly record struct AnswerKey(
    string Question, string? Before, string? BeforeArticle, int? BeforeOffset, string? OnlyArticle, int? OnlyOffset, int Top);
