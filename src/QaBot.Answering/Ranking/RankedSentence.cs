using QaBot.Answering.Analysis;
using QaBot.Answering.Indexing;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking.Matching;
using QaBot.Answering.Reading;

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
    public double Score { get; private init; } = Ranker.Score(Features);

    /// <summary>What rules out that it answers.</summary>
    public Exclusion Exclusion { get; } = Extractor.ExclusionOf(Sentence.Sentence.Index);

    /// <summary>What the reader says of it; null when it was not read.</summary>
    public SentenceReading? Reading { get; init; }

    /// <summary>The same sentence weighed with what the reader says.</summary>
    /// <param name="reading">What it says; null when it did not read the sentence.</param>
    /// <param name="features">The features, the reader's among them.</param>
    /// <param name="ranker">Weighs them.</param>
    public RankedSentence With(SentenceReading? reading, double[] features, ISentenceRanker ranker) =>
        this with { Reading = reading, Features = features, Ranker = ranker, Score = ranker.Score(features) };

    /// <summary>Another sentence of the article, weighed for the same question.</summary>
    /// <param name="index">Its index in the article.</param>
    public RankedSentence Beside(int index) =>
        new(Entry, Article, Article[index], Extractor.MatchOf(index), Extractor.Extract(index), Ranker, Extractor);

    /// <summary>Sentences, best first, those that are ruled out behind all others; equals in the order of articles and places.</summary>
    public static IReadOnlyList<RankedSentence> InOrder(IEnumerable<RankedSentence> sentences) =>
        [.. sentences
            .OrderBy(sentence => sentence.Exclusion != Exclusion.None)
            .ThenByDescending(sentence => sentence.Score)
            .ThenBy(sentence => sentence.Entry.Id, StringComparer.Ordinal)
            .ThenBy(sentence => sentence.Sentence.Sentence.Index)];

    /// <summary>The words of the question that it holds.</summary>
    public IReadOnlyList<string> WordsHeld(Question question) =>
        [.. question.Terms.Where((_, i) => Match.Terms[i].Found).Select(term => term.Word)];

    /// <summary>The words of the question that stand around it and not in it.</summary>
    public IReadOnlyList<string> WordsHeldBeside(Question question)
    {
        var held = Extractor.HeldInSurroundings(Sentence.Sentence.Index);
        return [.. question.Terms
            .Where((term, i) => !Match.Terms[i].Found && (held[i] > 0 || Extractor.IsAbove(Sentence, term)))
            .Select(term => term.Word)];
    }

    /// <summary>What its weight is made of.</summary>
    public IReadOnlyList<FeatureValue> Explain() => new Explanation(Features, Ranker);
}
