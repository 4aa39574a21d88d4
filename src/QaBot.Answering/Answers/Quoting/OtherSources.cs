using QaBot.Answering.Analysis;
using QaBot.Answering.Languages;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Quoting;

/// <summary>Finds sentences of other articles that answer nearly as well as the best.</summary>
internal static class OtherSources
{
    private const int Most = 3;

    /// <summary>The share of the best sentence's score from which on another article's sentence counts as an answer too.</summary>
    private const double LeastShare = 0.85;

    /// <summary>The sentences, one an article, best first.</summary>
    /// <param name="ranked">All sentences, best first; at least one.</param>
    /// <param name="answered">Whether the best is given as the answer; else only what says nearly the same counts.</param>
    /// <param name="findSpan">Finds the words of a sentence that answer.</param>
    public static IReadOnlyList<OtherSource> Of(IReadOnlyList<RankedSentence> ranked, bool answered,
        Func<RankedSentence, TextSpan?> findSpan)
    {
        var best = ranked[0];
        var answer = findSpan(best);
        return [.. ranked
            .Where(sentence => sentence.Entry.Id != best.Entry.Id && sentence.Exclusion == Exclusion.None)
            .Where(sentence => Versions.IsVersion(best, sentence) || (answered && sentence.Score >= LeastShare * best.Score))
            .DistinctBy(sentence => sentence.Entry.Id)
            .Take(Most)
            .Select(sentence =>
            {
                var span = findSpan(sentence);
                return new OtherSource(
                    QuoteMaker.Sentence(sentence.Article, sentence.Sentence),
                    span is { } words ? QuoteMaker.Answer(sentence.Article, sentence.Sentence, words) : null,
                    Agree(best, answer, sentence, span));
            })];
    }

    // Two articles agree when they give the same words of meaning, or name the same days.
    private static bool Agree(RankedSentence best, TextSpan? answer, RankedSentence other, TextSpan? span) =>
        best.Sentence.Text == other.Sentence.Text
        || (answer is { } left && span is { } right
            && (WordsIn(best.Sentence, left).SequenceEqual(WordsIn(other.Sentence, right))
                || NameSameDays(best.Sentence, left, other.Sentence, right)));

    private static IEnumerable<string> WordsIn(AnalyzedSentence sentence, TextSpan span) =>
        sentence.Tokens.Where(token => span.Overlaps(token.Span) && !FunctionWords.Contains(token.Lower)).Select(token => token.Lower);

    private static bool NameSameDays(AnalyzedSentence best, TextSpan left, AnalyzedSentence other, TextSpan right) =>
        best.Times.Any(time => left.Overlaps(time.Span)
            && other.Times.Any(named => right.Overlaps(named.Span) && named.Start == time.Start && named.End == time.End));
}
