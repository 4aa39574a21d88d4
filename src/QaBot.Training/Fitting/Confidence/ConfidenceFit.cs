using QaBot.Answering.Ranking.Confidence;
using QaBot.Training.Fitting.Optimising;
using QaBot.Training.Fitting.Ranking;

namespace QaBot.Training.Fitting.Confidence;

/// <summary>Fits the weights of the confidence.</summary>
/// <param name="penalty">The strength of the L2 penalty.</param>
/// <param name="prior">Weights that the fitted ones are mixed with; null for the fitted ones as they are.</param>
/// <param name="share">The share of the prior in the mixture, 0 to 1.</param>
internal sealed class ConfidenceFit(double penalty, double[]? prior = null, double share = 0)
{
    private static readonly Bounds[] Bounded = [.. Enum.GetValues<ConfidenceFeature>().Select(FeatureBounds.Of)];

    /// <summary>Fits weights, in the order of <see cref="ConfidenceFeature"/>.</summary>
    public double[] Fit(IReadOnlyCollection<JudgedAnswer> answers)
    {
        var fitted = ProjectedGradient.Minimise(new LogisticObjective(answers, penalty), Bounded);
        return prior is null ? fitted : [.. fitted.Zip(prior, (own, other) => ((1 - share) * own) + (share * other))];
    }

    /// <summary>Each answer with the probability that weights fitted on the other articles give it.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="folds">How many parts the articles are dealt into.</param>
    public IReadOnlyList<BelievedAnswer> CrossValidate(IReadOnlyCollection<JudgedAnswer> answers, int folds)
    {
        var parts = new ArticleFolds(answers.Select(answer => answer.Article), folds);
        return [.. Enumerable.Range(0, folds).SelectMany(fold =>
        {
            var held = answers.ToLookup(answer => parts.Of(answer.Article) == fold);
            return Believe(held[true], Fit([.. held[false]]));
        })];
    }

    /// <summary>Each answer with the probability that weights give it.</summary>
    public static IReadOnlyList<BelievedAnswer> Believe(IEnumerable<JudgedAnswer> answers, double[] weights) =>
        [.. answers.Select(answer => new BelievedAnswer(answer, LogisticObjective.Probability(RankerFit.Score(answer.Signs, weights))))];
}
