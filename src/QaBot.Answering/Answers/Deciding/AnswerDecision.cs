using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Confidence;
using QaBot.Answering.Ranking.Matching;
using QaBot.Answering.Ranking.Weights;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>Decides between answering and declining.</summary>
/// <param name="model">Tells how likely the best sentence is to answer.</param>
/// <param name="threshold">The confidence from which on to answer, 0 to 1.</param>
internal sealed class AnswerDecision(LinearModel<ConfidenceFeature> model, double threshold)
{
    /// <summary>Decides in English, by the weights that the engine carries.</summary>
    /// <param name="withReader">Whether the reader was asked too.</param>
    /// <param name="options">How sure to be.</param>
    /// <exception cref="AnsweringException">No threshold is known that gives the wanted precision.</exception>
    public static AnswerDecision Of(bool withReader, AnsweringOptions options)
    {
        var weights = WeightsFile.Confidence(withReader ? ConfidenceWeights.WithReader : ConfidenceWeights.Rules);
        return new AnswerDecision(new(weights.Weights), options.Threshold ?? weights.ThresholdFor(options.TargetPrecision));
    }

    /// <summary>Decides in other languages. Where more precision is wanted than was ever measured in them, it always declines.</summary>
    /// <param name="options">How sure to be.</param>
    public static AnswerDecision InOtherLanguages(AnsweringOptions options)
    {
        var weights = WeightsFile.Confidence(ConfidenceWeights.OtherLanguages);
        return new AnswerDecision(new(weights.Weights), options.Threshold ?? weights.FindThreshold(options.TargetPrecision) ?? 1);
    }

    /// <summary>Decides about the best sentence.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The sentences, best first.</param>
    public Decision Decide(Question question, IReadOnlyList<RankedSentence> ranked)
    {
        var decision = new Decision { Ranked = ranked, Threshold = threshold };
        if (question.Terms.Count == 0)
        {
            return Declined(DeclineReason.NothingAsked,
                "There is nothing in the question to look for. Ask about a name, an event, a date or a number.");
        }

        if (ranked.Count == 0)
        {
            return Declined(DeclineReason.NothingFound,
                DeclineExplainer.NeverMentioned(question) ?? "No sentence has anything to do with the question.");
        }

        // That there is another version of the best sentence makes it no less of an answer.
        var rivals = ranked.Where((sentence, i) => i == 0 || !sentence.IsVersionOf(ranked[0])).ToList();
        var possible = rivals.TakeWhile(sentence => sentence.Exclusion == Exclusion.None).ToArray();
        if (possible.Length == 0
            || (rivals.Exists(sentence => sentence.Exclusion == Exclusion.Reversed) && LacksName(question, possible[0]))
            || rivals.Exists(sentence => sentence.Exclusion == Exclusion.Denial && TellsLess(possible[0], sentence)))
        {
            // Where the thing asked about does or is the reverse, or does not, what does not name it tells nothing of it.
            return Declined(DeclineReason.RuledOut,
                DeclineExplainer.RuledOut(rivals.First(sentence => sentence.Exclusion != Exclusion.None).Exclusion));
        }

        var features = ConfidenceFeatures.Of(question, possible);
        decision = decision with { Confidence = model.Probability(features), Signs = model.Explain(features) };
        if (decision.Confidence >= threshold)
        {
            return decision;
        }

        var (reason, words) = DeclineExplainer.Explain(question, ranked[0]);
        return Declined(reason, words);

        Decision Declined(DeclineReason reason, string words) => decision with { Reason = reason, Words = words };
    }

    private static bool LacksName(Question question, RankedSentence best)
    {
        var quoted = Quoted(best);
        return question.Terms.Where((term, i) => term.IsName && !Array.Exists(quoted, match => match.Terms[i].Found)).Any();
    }

    // Whether a sentence has all words of the question that the best one has, and more. What "it" stands for is said before; "the
    // stairs" are no lift that was spoken of there.
    private static bool TellsLess(RankedSentence best, RankedSentence other)
    {
        var quoted = best.Sentence.Lean < 1 ? [best.Match] : Quoted(best);
        var held = Enumerable.Range(0, other.Match.Terms.Length).Select(i => Array.Exists(quoted, match => match.Terms[i].Found)).ToArray();
        return held.Where((isHeld, i) => !isHeld && other.Match.Terms[i].Found).Any()
            && !held.Where((isHeld, i) => isHeld && !other.Match.Terms[i].Found).Any();
    }

    private static SentenceMatch[] Quoted(RankedSentence best) =>
        [.. best.Article.ContextOf(best.Sentence).Select(before => best.Extractor.MatchOf(before.Sentence.Index)),
            best.Match];
}
