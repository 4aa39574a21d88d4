using QaBot.Answering.Analysis;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Quoting;

/// <summary>
/// Finds what another article says of the same thing in nearly the same words. Such sentences are shown beside the best one, whether
/// they agree or not; that there are two makes neither less of an answer.
/// </summary>
internal static class Versions
{
    private const double LeastShared = 0.5;

    /// <summary>The sentences without the other versions of the best one, in the same order.</summary>
    /// <param name="ranked">Sentences, best first.</param>
    public static IReadOnlyList<RankedSentence> WithoutOthers(IReadOnlyList<RankedSentence> ranked) =>
        [.. ranked.Where((sentence, i) => i == 0 || !IsVersion(ranked[0], sentence))];

    /// <summary>Whether a sentence is another article's version of the best one.</summary>
    /// <param name="best">The best sentence.</param>
    /// <param name="other">Another one.</param>
    public static bool IsVersion(RankedSentence best, RankedSentence other) =>
        best.Entry.Id != other.Entry.Id && HoldsAsMuch(best.Match, other.Match) && Shared(best.Sentence, other.Sentence) >= LeastShared;

    // Of another thing it would lack the word that names it.
    private static bool HoldsAsMuch(SentenceMatch best, SentenceMatch other) =>
        best.Terms.Zip(other.Terms).All(pair => !pair.First.Found || pair.Second.Found);

    // Words that both hold as a share of those that either has (Dice 1945).
    private static double Shared(AnalyzedSentence best, AnalyzedSentence other)
    {
        var words = best.Tokens.Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        var others = other.Tokens.Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        return words.Count + others.Count == 0 ? 0 : 2.0 * words.Count(others.Contains) / (words.Count + others.Count);
    }
}
