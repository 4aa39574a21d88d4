using QaBot.Answering.Articles;
using QaBot.Answering.Extraction;

namespace QaBot.Answering.Indexing;

/// <summary>An article as the index keeps it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Times">The times that it names, in the order of the text.</param>
public sealed record IndexedArticle(Article Article, IReadOnlyList<TimeMention> Times);
