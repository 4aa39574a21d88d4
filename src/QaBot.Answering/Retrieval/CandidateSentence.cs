using QaBot.Answering.Indexing;

namespace QaBot.Answering.Retrieval;

/// <summary>A sentence worth weighing.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="Index">Its index among the article's sentences.</param>
internal readonly record struct CandidateSentence(ArticleEntry Article, int Index);
