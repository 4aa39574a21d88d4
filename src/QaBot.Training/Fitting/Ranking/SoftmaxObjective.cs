using QaBot.Training.Fitting.Optimising;

namespace QaBot.Training.Fitting.Ranking;

/// <summary>
/// Listwise softmax (Cao et al. 2007): the mean negative logarithm of the share that the right sentences of a question
/// have in the softmax over all its sentences.
/// </summary>
internal sealed class SoftmaxObjective : IObjective
{
    private readonly RankedQuestion[] questions;
    private readonly double penalty;
    private readonly double[] scores;

    /// <summary>Makes the objective.</summary>
    /// <param name="questions">The questions; those with no right sentence, or only right ones, teach nothing and are left out.</param>
    /// <param name="penalty">The strength of the L2 penalty.</param>
    public SoftmaxObjective(IEnumerable<RankedQuestion> questions, double penalty)
    {
        this.questions = [.. questions.Where(question => question.Right.Contains(true) && question.Right.Contains(false))];
        this.penalty = penalty;
        scores = new double[this.questions.Select(question => question.Right.Length).DefaultIfEmpty().Max()];
    }

    /// <inheritdoc/>
    public double Evaluate(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        gradient.Clear();
        var loss = 0.0;
        foreach (var question in questions)
        {
            loss += Add(question, weights, gradient);
        }

        var count = Math.Max(1, questions.Length);
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] /= count;
        }

        return (loss / count) + Penalty.Add(penalty, weights, gradient);
    }

    private double Add(RankedQuestion question, ReadOnlySpan<double> weights, Span<double> gradient)
    {
        var (all, right) = Exponentials(question, weights);
        for (var i = 0; i < question.Right.Length; i++)
        {
            var excess = (scores[i] / all) - (question.Right[i] ? scores[i] / right : 0);
            var features = question.Features[i];
            for (var j = 0; j < gradient.Length; j++)
            {
                gradient[j] += excess * features[j];
            }
        }

        return Math.Log(all / right);
    }

    private (double All, double Right) Exponentials(RankedQuestion question, ReadOnlySpan<double> weights)
    {
        var most = double.NegativeInfinity;
        for (var i = 0; i < question.Right.Length; i++)
        {
            scores[i] = RankerFit.Score(question.Features[i], weights);

            // Taken off a right sentence's score, so that not all right ones can round to nothing.
            most = question.Right[i] ? Math.Max(most, scores[i]) : most;
        }

        var all = 0.0;
        var right = 0.0;
        for (var i = 0; i < question.Right.Length; i++)
        {
            scores[i] = Math.Exp(Math.Min(scores[i] - most, MostExponent));
            all += scores[i];
            right += question.Right[i] ? scores[i] : 0;
        }

        return (all, right);
    }

    private const double MostExponent = 500;
}
