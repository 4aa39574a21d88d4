using QaBot.Answering.Indexing;
using QaBot.Answering.Matching;

namespace QaBot.Answering.Ranking;

/// <summary>A sentence with its weight.</summary>
/// <param name="Entry">The article it stands in.</param>
/// <param name="Article">The same, taken apart.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Match">How the question's words lie over it.</param>
/// <param name="Features">What it is weighed by, in the order of <see cref="Feature"/>.</param>
/// <param name="Score">Its weight.</param>
/// <param name="Extractor">Looked at the article for this question.</param>
internal sealed record RankedSentence(
    ArticleEntry Entry,
    AnalyzedArticle Article,
    AnalyzedSentence Sentence,
    SentenceMatch Match,
    double[] Features,
    double Score,
    FeatureExtractor Extractor);
