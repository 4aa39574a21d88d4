using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Entities;
using QaBot.Answering.Answers.Spans;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>
/// Answers who somebody is by what is said right beside the name: "Anna Brandt, who designs bridges". That the words stand there tells
/// more than how sure the reader is, which looks for sentences that say nothing else.
/// </summary>
internal sealed partial class IdentityDecision : ISureDecision
{
    /// <inheritdoc/>
    // As of a look-up, whose place it takes for such questions; too few of them are in the sets to measure it by itself.
    public double Precision => 0.875;

    /// <inheritdoc/>
    public Decision Decide(Question question, Decision decided)
    {
        if (!question.Form.AsksWhoSomeoneIs || question.Form.IsNegated || decided.Reason != DeclineReason.TooUncertain
            || decided.Ranked is not [{ Exclusion: Exclusion.None } best, ..]
            || IdentityQuestion.NameIn(best.Sentence, best.Match, question) is not { } name
            || new SpanFinder(question).Find(best) is not { } said || !IsBeside(best.Sentence, name, said))
        {
            return decided;
        }

        return decided.Answered(Precision, said);
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
        @"^\s*[,(–—-]?\s*(?:who\s+|which\s+)?(?:(?:is|was|are|were|has\s+been|had\s+been|became|serve[sd]\s+as|work(?:s|"
        + @"ed)\s+as)\s+)?(?:an?\s+|the\s+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
