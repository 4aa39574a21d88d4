using System.Text.RegularExpressions;
using QaBot.Answering.Analysis.Entities;
using QaBot.Answering.Questions;
using QaBot.Answering.Reading;

namespace QaBot.Answering.Ranking.Confidence;

/// <summary>Looks at the best sentences of a question to tell how sure the first is.</summary>
internal static partial class ConfidenceFeatures
{
    private const double MostLogit = ReaderRanking.MostLogit;

    /// <summary>The features of the best sentence, in the order of <see cref="ConfidenceFeature"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ranked">The sentences, best first; at least one.</param>
    public static double[] Of(Question question, IReadOnlyList<RankedSentence> ranked)
    {
        var best = ranked[0];
        var weights = best.Extractor.Weights;
        var held = best.Extractor.HeldInSurroundings(best.Sentence.Sentence.Index);
        var total = Math.Max(weights.Total, 1e-9);
        var quoted = Quoted(best);
        var features = new double[LinearModel<ConfidenceFeature>.Count];

        features[(int)ConfidenceFeature.Bias] = 1;
        features[(int)ConfidenceFeature.Coverage] = best.Features[(int)Feature.Coverage];
        features[(int)ConfidenceFeature.OwnCoverage] =
            Sum(weights, i => quoted.Max(index => best.Extractor.MatchOf(index).Terms[i].Strength)) / total;
        features[(int)ConfidenceFeature.RelationMatch] = best.Features[(int)Feature.RelationMatch];
        features[(int)ConfidenceFeature.RarestMissing] = RarestMissing(weights, held) ? 1 : 0;
        features[(int)ConfidenceFeature.Unknown] = Sum(weights, i => question.Terms[i].IsKnown ? 0 : 1) / total;
        features[(int)ConfidenceFeature.Evidence] = best.Features[(int)Feature.AnswerEvidence];
        features[(int)ConfidenceFeature.EvidenceMissing] = best.Features[(int)Feature.EvidenceMissing];
        features[(int)ConfidenceFeature.NobodyNamed] = question.Form.AsksForHolder && !quoted.Any(index => NamesSomeone(best, index))
            ? 1
            : 0;
        features[(int)ConfidenceFeature.AmountMissing] = question.Form.AsksForAmount
            && !quoted.Any(index => NamesAmount(question.AnswerType, best, index)) ? 1 : 0;
        features[(int)ConfidenceFeature.RolesReversed] = best.Features[(int)Feature.RolesReversed];
        features[(int)ConfidenceFeature.OtherTime] = best.Features[(int)Feature.OtherTime];
        features[(int)ConfidenceFeature.NameMissing] = best.Features[(int)Feature.NameMissing];
        features[(int)ConfidenceFeature.RelativeScore] = Math.Clamp(best.Score / Reachable(question, weights), 0, 3);
        features[(int)ConfidenceFeature.Lead] = Math.Clamp((best.Score - RivalScore(ranked, quoted)) / total, 0, 1);
        features[(int)ConfidenceFeature.WordPairs] =
            Math.Min(1, best.Features[(int)Feature.WordPairs] / Math.Max(1, question.Terms.Count - 1));
        features[(int)ConfidenceFeature.Length] = Math.Log(Math.Max(1, question.Terms.Count));
        if (best.Reading is { } reading)
        {
            features[(int)ConfidenceFeature.Reading] = best.Features[(int)Feature.Reading];
            features[(int)ConfidenceFeature.ReadingShare] = ShareOf(reading, ranked);
            features[(int)ConfidenceFeature.ReadingMargin] = best.Features[(int)Feature.ReadingMargin];
            features[(int)ConfidenceFeature.ReadingLead] =
                Math.Clamp(reading.SpanScore - Rival(ranked, quoted, other => other.SpanScore), -MostLogit, MostLogit);
            features[(int)ConfidenceFeature.SpanShare] = SpanShareOf(reading);
            features[(int)ConfidenceFeature.SentenceMargin] = best.Features[(int)Feature.SentenceMargin];
            features[(int)ConfidenceFeature.SentenceLead] =
                Math.Clamp(reading.SentenceMargin - Rival(ranked, quoted, other => other.SentenceMargin), -MostLogit, MostLogit);
            features[(int)ConfidenceFeature.SentencesRead] = Math.Log(ranked.Count(sentence => sentence.Reading is not null));
        }

        return features;
    }

    // What is quoted together: the sentence and those it leans on.
    private static HashSet<int> Quoted(RankedSentence best) =>
        [.. best.Article.ContextOf(best.Sentence).Append(best.Sentence).Select(sentence => sentence.Sentence.Index)];

    private static bool NamesSomeone(RankedSentence best, int index)
    {
        var sentence = best.Article[index];
        return sentence.Entities.Any(entity => entity.Kind is EntityKind.Person or EntityKind.Name
            && !AnswerEvidence.IsAsked(entity.Span, sentence, best.Extractor.MatchOf(index)));
    }

    private static bool NamesAmount(AnswerType type, RankedSentence best, int index)
    {
        var sentence = best.Article[index];
        return InexactAmount().IsMatch(sentence.Text)
            || sentence.Entities
                .Any(entity => (entity.Kind is EntityKind.Number or EntityKind.Quantity or EntityKind.Money or EntityKind.Percentage
                or EntityKind.Duration || AnswerEvidence.Fit(type, entity.Kind) > 0)
                && !AnswerEvidence.IsAsked(entity.Span, sentence, best.Extractor.MatchOf(index)));
    }

    [GeneratedRegex(@"\b(?:no|none|both|pair|couple|single|once|twice|double|half|several|few|many|most|majority|dozens?|hundreds|"
        + @"thousands|millions|billions)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InexactAmount();

    // A sentence that is quoted along is no rival.
    private static double RivalScore(IReadOnlyList<RankedSentence> ranked, HashSet<int> quoted) =>
        ranked.FirstOrDefault(other => other.Entry != ranked[0].Entry || !quoted.Contains(other.Sentence.Sentence.Index))?.Score ?? 0;

    private static double ShareOf(SentenceReading reading, IReadOnlyList<RankedSentence> ranked)
    {
        var others = ranked.Select(other => other.Reading).OfType<SentenceReading>();
        return 1 / others.Sum(other => Math.Exp(other.Score - reading.Score));
    }

    private static double Rival(IReadOnlyList<RankedSentence> ranked, HashSet<int> quoted, Func<SentenceReading, double> scoreOf) => ranked
        .Where(other => other.Reading is not null && (other.Entry != ranked[0].Entry || !quoted.Contains(other.Sentence.Sentence.Index)))
        .Select(other => scoreOf(other.Reading!))
        .DefaultIfEmpty(double.NegativeInfinity)
        .Max();

    private static double SpanShareOf(SentenceReading reading)
    {
        var (all, own) = (0.0, 0.0);
        foreach (var span in reading.Spans)
        {
            var share = Math.Exp(span.Score - reading.SpanScore);
            all += share;
            own += span.Span.Overlaps(reading.Spans[0].Span) ? share : 0;
        }

        return own / all;
    }

    // Words taken over from the question before count for little, but a score is no higher for that than it is without.
    private static double Reachable(Question question, TermWeights weights)
    {
        var own = question.Terms.Count - question.CarriedOver.Count;
        return Math.Max(Sum(weights, i => i < own ? 1 : 1 / QuestionAnalyzer.CarriedOverWeight), 1e-9);
    }

    private static double Sum(TermWeights weights, Func<int, double> share)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Sentences.Length; i++)
        {
            sum += weights.Sentences[i] * share(i);
        }

        return sum;
    }

    private static bool RarestMissing(TermWeights weights, double[] held)
    {
        var rarest = 0;
        for (var i = 1; i < held.Length; i++)
        {
            rarest = weights.Sentences[i] > weights.Sentences[rarest] ? i : rarest;
        }

        return held.Length > 0 && held[rarest] <= 0;
    }
}
