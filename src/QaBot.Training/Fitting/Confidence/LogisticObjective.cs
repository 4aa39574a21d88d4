using QaBot.Training.Fitting.Optimising;
using QaBot.Training.Fitting.Ranking;

namespace QaBot.Training.Fitting.Confidence;

/// <summary>Logistic regression: the weighted mean negative logarithm of the probability of what came out.</summary>
/// <param name="answers">The answers.</param>
/// <param name="penalty">The strength of the L2 penalty.</param>
internal sealed class LogisticObjective(IReadOnlyCollection<JudgedAnswer> answers, double penalty) : IObjective
{
    private readonly double total = answers.Sum(answer => answer.Weight);

    /// <inheritdoc/>
    public double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        gradient.Clear();
        var loss = 0.0;
        foreach (var answer in answers)
        {
            var logit = RankerFit.Score(answer.Signs, weights);
            var share = answer.Weight / total;
            loss += share * Loss(answer.Right ? logit : -logit);
            var excess = share * (Probability(logit) - (answer.Right ? 1 : 0));
            for (var i = 0; i < gradient.Length; i++)
            {
                gradient[i] += excess * answer.Signs[i];
            }
        }

        return loss + Penalty.Add(penalty, weights, gradient);
    }

    /// <summary>The probability of a logit, 0 to 1.</summary>
    public static double Probability(double logit) => 1 / (1 + Math.Exp(-logit));

    /// <summary>The negative logarithm of the probability of what came out, given the logit of just that.</summary>
    public static double Loss(double logit) => logit > 0 ? Math.Log(1 + Math.Exp(-logit)) : Math.Log(1 + Math.Exp(logit)) - logit;
}
