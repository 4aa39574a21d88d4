using QaBot.Answering.Matching;
using QaBot.Answering.Questions;
using QaBot.Answering.Reading;

namespace QaBot.Answering.Ranking;

/// <summary>Has the best passages read and puts the sentences in order anew.</summary>
/// <param name="model">The reader.</param>
/// <param name="ranker">Weighs the sentences with what it says.</param>
/// <param name="mostPassages">How many passages are read at most, 1 or more.</param>
internal sealed class ReaderRanking(ReaderModel model, ISentenceRanker ranker, int mostPassages) : IDisposable
{
    /// <summary>Beyond this a logit tells no more; what was not read counts as this far below.</summary>
    public const float MostLogit = 12;

    // An answer this much likelier than none is hardly ever beaten by a passage that the words of the question put behind.
    private const float ClearMargin = 6;

    /// <summary>Reads and weighs anew.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The sentences, best first.</param>
    /// <param name="addsOthers">Whether sentences that were read along may be answers too.</param>
    /// <returns>The sentences, best first.</returns>
    public IReadOnlyList<RankedSentence> Read(Question question, IReadOnlyList<RankedSentence> ranked, bool addsOthers)
    {
        var readings = ReadingsOf(SpelledTimes.In(question.OwnWords), ranked);
        if (readings.Count == 0)
        {
            return ranked;
        }

        var best = readings.Values.Max(reading => reading.Score);
        return RankedSentence.InOrder((addsOthers ? WithOthers(ranked, readings.Keys) : ranked).Select(sentence =>
            Weigh(sentence, readings.GetValueOrDefault((sentence.Article, sentence.Sentence.Sentence.Index)), best)));
    }

    /// <inheritdoc/>
    public void Dispose() => model.Reader.Dispose();

    // In the order of their best sentences, until an answer is clear.
    private Dictionary<(AnalyzedArticle Article, int Sentence), SentenceReading> ReadingsOf(string question, IReadOnlyList<RankedSentence> ranked)
    {
        var readings = new Dictionary<(AnalyzedArticle Article, int Sentence), SentenceReading>();
        var passages = ranked
            .SelectMany(sentence => sentence.Article.Passages.Of(sentence.Sentence.Sentence.Index, model.Passages).Select(passage => (sentence.Article, Passage: passage)))
            .Distinct()
            .Take(mostPassages);
        foreach (var (article, passage) in passages)
        {
            var read = model.Reader.Read(question, [passage])[0];
            for (var i = 0; i < read.Sentences.Length; i++)
            {
                // Of the parts of a long sentence the better one counts.
                var place = (article, passage.Sentences[i].Index);
                readings[place] = readings.TryGetValue(place, out var other) && other.SpanScore >= read.Sentences[i].SpanScore ? other : read.Sentences[i];
            }

            if (read.Sentences.Max(sentence => sentence.Margin) >= ClearMargin)
            {
                break;
            }
        }

        return readings;
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
