using QaBot.Answering.Analysis;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking.Matching;
using QaBot.Answering.Reading;

namespace QaBot.Answering.Ranking;

/// <summary>Has the best passages read and puts the sentences in order anew.</summary>
/// <param name="model">The reader.</param>
/// <param name="ranker">Weighs the sentences with what it says.</param>
/// <param name="mostPassages">How many passages are read at most, 1 or more.</param>
internal sealed class ReaderRanking(ReaderModel model, LinearModel<Feature> ranker, int mostPassages) : IDisposable
{
    /// <summary>Beyond this a logit tells no more; what was not read counts as this far below.</summary>
    public const float MostLogit = 12;

    // An answer this much likelier than none is hardly ever beaten by a passage that the words of the question put behind.
    private const float ClearMargin = 6;

    /// <summary>Reads and weighs anew.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The sentences, best first.</param>
    /// <param name="addsOthers">Whether sentences that were read along may be answers too.</param>
    /// <param name="budget">The time that there is; what it does not suffice for is not read.</param>
    /// <returns>The sentences, best first.</returns>
    public IReadOnlyList<RankedSentence> Read(Question question, IReadOnlyList<RankedSentence> ranked, bool addsOthers, TimeBudget budget)
    {
        // A follow-up is read with the words that it leans on.
        var readings = ReadingsOf(question.ForReader, ranked, budget);
        if (readings.Count == 0)
        {
            return ranked;
        }

        var all = addsOthers ? [.. WithOthers(ranked, readings.Keys)] : ranked;

        // What is ruled out is no measure for the others.
        var best = all
            .OrderBy(sentence => sentence.Exclusion != Exclusion.None)
            .GroupBy(sentence => sentence.Exclusion != Exclusion.None, ReadingOf)
            .Select(group => group.Max(reading => reading?.Score))
            .First(score => score is not null)!.Value;
        return RankedSentence.InOrder(all.Select(sentence => Weigh(sentence, ReadingOf(sentence), best)));

        SentenceReading? ReadingOf(RankedSentence sentence) =>
            readings.GetValueOrDefault((sentence.Article, sentence.Sentence.Sentence.Index));
    }

    /// <inheritdoc/>
    public void Dispose() => model.Reader.Dispose();

    // In the order of their best sentences, until an answer is clear.
    private Dictionary<(AnalyzedArticle Article, int Sentence), SentenceReading> ReadingsOf(
        string question, IReadOnlyList<RankedSentence> ranked, TimeBudget budget)
    {
        var readings = new Dictionary<(AnalyzedArticle Article, int Sentence), SentenceReading>();
        var passages = ranked
            .SelectMany(sentence => sentence.Article.Passages.Of(sentence.Sentence.Sentence.Index, model.Passages)
                .Select(passage => (sentence.Article, Passage: passage)))
            .Distinct()
            .Take(mostPassages);
        var extractors = ranked.DistinctBy(sentence => sentence.Article)
            .ToDictionary(sentence => sentence.Article, sentence => sentence.Extractor);
        foreach (var together in passages.Chunk(IReader.Together).TakeWhile(_ => budget.Allows()))
        {
            var read = model.Reader.Read(question, [.. together.Select(one => one.Passage)]);
            var isClear = false;
            for (var i = 0; i < together.Length; i++)
            {
                isClear |= Add(readings, together[i].Article, read[i], extractors[together[i].Article]);
            }

            if (isClear)
            {
                break;
            }
        }

        return readings;
    }

    // Whether the answer is clear by it.
    private static bool Add(
        Dictionary<(AnalyzedArticle Article, int Sentence), SentenceReading> readings, AnalyzedArticle article, PassageReading read,
            FeatureExtractor extractor)
    {
        var isClear = false;
        for (var i = 0; i < read.Sentences.Length; i++)
        {
            // Of the parts of a long sentence the better one counts.
            var (index, reading) = (read.Passage.Sentences[i].Index, read.Sentences[i]);
            readings[(article, index)] = readings.TryGetValue((article, index), out var other) && other.SpanScore >= reading.SpanScore
                ? other
                : reading;
            isClear |= reading.Margin >= ClearMargin && extractor.ExclusionOf(index) == Exclusion.None;
        }

        return isClear;
    }

    // The sentence that answers may share no word with the question, and so not be among those that were found.
    private static IEnumerable<RankedSentence> WithOthers(
        IReadOnlyList<RankedSentence> ranked, IReadOnlyCollection<(AnalyzedArticle Article, int Sentence)> read)
    {
        var known = ranked.Select(sentence => (sentence.Article, sentence.Sentence.Sentence.Index)).ToHashSet();
        var found = ranked.DistinctBy(sentence => sentence.Article).ToDictionary(sentence => sentence.Article);
        return ranked.Concat(read.Where(place => !known.Contains(place)).Select(place => found[place.Article].Beside(place.Sentence)));
    }

    private RankedSentence Weigh(RankedSentence sentence, SentenceReading? reading, float best)
    {
        var features = (double[])sentence.Features.Clone();
        features[(int)Feature.Reading] = Clamp(reading?.Score - best);
        features[(int)Feature.ReadingMargin] = Clamp(reading?.Margin);
        features[(int)Feature.SentenceMargin] = Clamp(reading?.SentenceMargin);
        return sentence.With(reading, features, ranker);
    }

    private static float Clamp(float? logit) => Math.Clamp(logit ?? -MostLogit, -MostLogit, MostLogit);
}
