using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Analysis;

/// <summary>An article as the index keeps it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Times">The times that it names, in the order of the text.</param>
public sealed record IndexedArticle(Article Article, IReadOnlyList<TimeMention> Times);
