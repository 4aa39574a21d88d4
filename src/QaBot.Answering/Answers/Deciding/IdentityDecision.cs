using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Entities;
using QaBot.Answering.Answers.Spans;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>
/// Answers who somebody is by what is said right beside the name: "Anna Brandt, who designs bridges". That the words stand there tells
/// more than how sure the reader is, which looks for sentences that say nothing else.
/// </summary>
internal static partial class IdentityDecision
{
    // As of a look-up, whose place it takes for such questions; too few of them are in the sets to measure it by itself.
    private const double Precision = 0.875;

    /// <summary>Decides for the best sentence where it says beside the name who that is.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The sentences, best first.</param>
    /// <param name="decided">What was decided without.</param>
    /// <returns>The decision; as given when it was another question, was answered or ruled out, or nothing is said beside the name.</returns>
    public static Decision Prefer(Question question, IReadOnlyList<RankedSentence> ranked, Decision decided)
    {
        if (!question.Form.AsksWhoSomeoneIs || question.Form.IsNegated || decided.Reason != DeclineReason.TooUncertain || Precision < decided.Threshold
            || ranked is not [{ Exclusion: Exclusion.None } best, ..]
            || IdentityQuestion.NameIn(best.Sentence, best.Match, question) is not { } name
            || new SpanFinder(question).Find(best) is not { } said || !IsBeside(best.Sentence, name, said))
        {
            return decided;
        }

        return decided with { Confidence = Math.Max(decided.Confidence, Precision), Reason = null, Words = string.Empty, ShortAnswer = said };
    }

    private static bool IsBeside(AnalyzedSentence sentence, TextSpan name, TextSpan said)
    {
        var start = sentence.Sentence.Span.Offset;
        if (said.End <= name.Offset)
        {
            // "The mayor, Anna Brandt", not "in Oslo, Anna Brandt".
            return sentence.Text[(said.End - start)..(name.Offset - start)].Trim() is "" or ","
                && sentence.Entities.Any(entity => entity.Kind == EntityKind.Role && entity.Span.Overlaps(said));
        }

        return said.Offset >= name.End && Link().IsMatch(sentence.Text[(name.End - start)..(said.Offset - start)])
            && !sentence.Entities.Any(entity => entity.Kind != EntityKind.Role && entity.Span.Contains(said));
    }

    [GeneratedRegex(
        @"^\s*[,(–—-]?\s*(?:who\s+|which\s+)?(?:(?:is|was|are|were|has\s+been|had\s+been|became|serve[sd]\s+as|work(?:s|ed)\s+as)\s+)?(?:an?\s+|the\s+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
