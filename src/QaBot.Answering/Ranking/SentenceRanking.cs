using Lucene.Net.Search;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking.Matching;
using QaBot.Answering.Retrieval;

namespace QaBot.Answering.Ranking;

/// <summary>Puts candidate sentences in order.</summary>
internal sealed class SentenceRanking(LinearModel<Feature> ranker)
{
    /// <summary>Weighs candidates.</summary>
    /// <param name="snapshot">The index as it is now.</param>
    /// <param name="question">The question.</param>
    /// <param name="candidates">The sentences to weigh.</param>
    /// <param name="only">The only article that is looked in; null for all.</param>
    /// <param name="budget">The time that there is; sentences whose turn comes too late are left out.</param>
    /// <returns>The sentences, best first; equals in the order of articles and places.</returns>
    public IReadOnlyList<RankedSentence> Rank(
        IndexSnapshot snapshot, Question question, IReadOnlyList<CandidateSentence> candidates, ArticleEntry? only, TimeBudget budget)
    {
        var language = Language.Of(question.Language);
        var weighting = new TermWeighting(snapshot, question.Terms, language, only);
        var matcher = new QuestionMatcher(question.Terms);
        var averageSentence = AverageLength(snapshot.Searcher, language.Fields.Sentence);
        var averageParagraph = AverageLength(snapshot.Searcher, language.Fields.Paragraph);
        var ranked = new List<RankedSentence>();
        foreach (var group in candidates.GroupBy(candidate => candidate.Article).TakeWhile(_ => budget.Allows()))
        {
            var article = snapshot.Analyzed(group.Key);
            var extractor = new FeatureExtractor(
                question, article, matcher, weighting.In(group.Key, article), averageSentence, averageParagraph,
                    [.. group.Select(candidate => candidate.Index)]);
            foreach (var candidate in group.TakeWhile(_ => budget.Allows()))
            {
                var features = extractor.Extract(candidate.Index);
                ranked.Add(new RankedSentence(
                    group.Key, article, article[candidate.Index], extractor.MatchOf(candidate.Index), features, ranker, extractor));
            }
        }

        return RankedSentence.InOrder(ranked);
    }

    private static double AverageLength(IndexSearcher searcher, string field)
    {
        var statistics = searcher.CollectionStatistics(field);
        return statistics.DocCount > 0 ? Math.Max(1, statistics.SumTotalTermFreq / (double)statistics.DocCount) : 1;
    }
}
