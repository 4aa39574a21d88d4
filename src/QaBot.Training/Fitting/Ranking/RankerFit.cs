using QaBot.Answering.Ranking;
using QaBot.Evaluation;
using QaBot.Training.Fitting.Optimising;

namespace QaBot.Training.Fitting.Ranking;

/// <summary>Fits the weights that sentences are ordered by.</summary>
/// <param name="penalty">The strength of the L2 penalty.</param>
internal sealed class RankerFit(double penalty)
{
    private static readonly Feature[] Features = Enum.GetValues<Feature>();

    /// <summary>Takes the questions out of rows: those that an article answers.</summary>
    public static IReadOnlyList<RankedQuestion> QuestionsOf(IEnumerable<FeatureLine> rows) =>
        [.. rows.Where(row => row.Kind == QuestionKind.Answerable).Select(row => new RankedQuestion(
            row.Article,
            [.. row.Candidates.Select(candidate => Features.Select(feature => candidate.Features.GetValueOrDefault(feature.ToString()))
                .ToArray())],
            [.. row.Candidates.Select(candidate => candidate.Right)]))];

    /// <summary>Fits weights, in the order of <see cref="Feature"/>.</summary>
    public double[] Fit(IEnumerable<RankedQuestion> questions) =>
        ProjectedGradient.Minimise(new SoftmaxObjective(questions, penalty), [.. Features.Select(FeatureBounds.Of)]);

    /// <summary>The share of questions, 0 to 1, whose best sentence is right by weights that were fitted on the other articles.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="folds">How many parts the articles are dealt into.</param>
    public double CrossValidate(IReadOnlyList<RankedQuestion> questions, int folds)
    {
        var parts = new ArticleFolds(questions.Select(question => question.Article), folds);
        var right = 0.0;
        for (var fold = 0; fold < folds; fold++)
        {
            var held = questions.ToLookup(question => parts.Of(question.Article) == fold);
            right += PrecisionAt1([.. held[true]], Fit(held[false])) * held[true].Count();
        }

        return right / questions.Count;
    }

    /// <summary>The share of questions whose best sentence is right, 0 to 1.</summary>
    public static double PrecisionAt1(IReadOnlyCollection<RankedQuestion> questions, double[] weights) =>
        questions.Count == 0 ? 0 : questions.Count(question => IsRight(question, weights)) / (double)questions.Count;

    /// <summary>A sentence's score.</summary>
    public static double Score(double[] features, ReadOnlySpan<double> weights)
    {
        var score = 0.0;
        for (var i = 0; i < features.Length; i++)
        {
            score += weights[i] * features[i];
        }

        return score;
    }

    private static bool IsRight(RankedQuestion question, double[] weights) =>
        question.Right.Length > 0
            && question.Right[Enumerable.Range(0, question.Right.Length).MaxBy(i => Score(question.Features[i], weights))];
}
