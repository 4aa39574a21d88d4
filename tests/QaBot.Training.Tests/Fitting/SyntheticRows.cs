using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Confidence;
using QaBot.Evaluation;
using QaBot.Training.Fitting.Confidence;
using QaBot.Training.Fitting.Ranking;

namespace QaBot.Training.Tests.Fitting;

/// <summary>Rows drawn from known weights.</summary>
internal static class SyntheticRows
{
    private const int Seed = 7;

    /// <summary>Questions of eight sentences each, whose right one is drawn from the softmax of known weights.</summary>
    public static IReadOnlyList<RankedQuestion> Questions(int count, IReadOnlyDictionary<Feature, double> weights)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(number =>
        {
            var features = Enumerable.Range(0, 8)
                .Select(_ => Draw(random, Enum.GetValues<Feature>().Length, weights.Keys.Select(feature => (int)feature))).ToArray();
            var shares = features.Select(row => Math.Exp(weights.Sum(weight => weight.Value * row[(int)weight.Key]))).ToArray();
            var left = random.NextDouble() * shares.Sum();
            var right = Array.FindIndex(shares, share => (left -= share) <= 0);
            return new RankedQuestion($"article {number % 12:d2}", features, [.. features.Select((_, i) => i == right)]);
        })];
    }

    /// <summary>Answers that are right with the probability of known weights.</summary>
    public static IReadOnlyList<JudgedAnswer> Answers(int count, IReadOnlyDictionary<ConfidenceFeature, double> weights)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(number =>
        {
            var signs = Draw(random, Enum.GetValues<ConfidenceFeature>().Length, weights.Keys.Select(feature => (int)feature));
            signs[(int)ConfidenceFeature.Bias] = 1;
            var logit = weights.Sum(weight => weight.Value * signs[(int)weight.Key]);
            var right = random.NextDouble() < LogisticObjective.Probability(logit);
            return new JudgedAnswer($"article {number % 12:d2}", right, right, 1.0 / count, signs);
        })];
    }

    /// <summary>A row of a file.</summary>
    public static FeatureLine Row(QuestionKind kind, bool right = false) => new()
    {
        Id = "1",
        Article = "an article",
        Kind = kind,
        Confidence = 0.5,
        Answered = right,
        Right = right,
        ShortRight = right,
        Signs = new Dictionary<string, double> { ["Bias"] = 1 },
        Candidates = [],
    };

    private static double[] Draw(Random random, int length, IEnumerable<int> used)
    {
        var row = new double[length];
        foreach (var i in used)
        {
            row[i] = (2 * random.NextDouble()) - 0.5;
        }

        return row;
    }
}
