using QaBot.Answering.Indexing;
using QaBot.Answering.Matching;

namespace QaBot.Answering.Ranking;

/// <summary>A sentence with its weight.</summary>
/// <param name="Entry">The article it stands in.</param>
/// <param name="Article">The same, taken apart.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Match">How the question's words lie over it.</param>
/// <param name="Features">What it is weighed by, in the order of <see cref="Feature"/>.</param>
/// <param name="Ranker">Weighs it.</param>
/// <param name="Extractor">Looked at the article for this question.</param>
internal sealed record RankedSentence(
    ArticleEntry Entry,
    AnalyzedArticle Article,
    AnalyzedSentence Sentence,
    SentenceMatch Match,
    double[] Features,
    ISentenceRanker Ranker,
    FeatureExtractor Extractor)
{
    /// <summary>Its weight; higher is better.</summary>
    public double Score { get; } = Ranker.Score(Features);

    /// <summary>What its weight is made of.</summary>
    public IReadOnlyList<FeatureValue> Explain()
    {
        var contributions = Ranker.Contributions(Features);
        return [.. Features.Select((value, i) => new FeatureValue(FeatureNames.Of(i), value, contributions[i]))];
    }
}
