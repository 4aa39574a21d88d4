namespace QaBot.Answering.Ranking;

/// <summary>Adds features up, each with a fixed weight.</summary>
/// <typeparam name="TFeature">Numbers the features, from 0 on and without a gap.</typeparam>
/// <param name="weights">The weights; a feature without one counts nothing.</param>
internal sealed class LinearModel<TFeature>(IReadOnlyDictionary<TFeature, double> weights)
    where TFeature : struct, Enum
{
    private static readonly string[] Names = Enum.GetNames<TFeature>();

    private readonly double[] weights = [.. Enum.GetValues<TFeature>().Select(feature => weights.GetValueOrDefault(feature))];

    /// <summary>How many features there are.</summary>
    public static int Count => Names.Length;

    /// <summary>The sum.</summary>
    /// <param name="features">One value for each feature, in their order.</param>
    public double Score(ReadOnlySpan<double> features)
    {
        var score = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            score += weights[i] * features[i];
        }

        return score;
    }

    /// <summary>The sum as a probability, 0 to 1: a logistic regression.</summary>
    /// <param name="features">One value for each feature, in their order.</param>
    public double Probability(ReadOnlySpan<double> features) => 1 / (1 + Math.Exp(-Score(features)));

    /// <summary>Each feature's name, value and share of the sum.</summary>
    /// <param name="features">One value for each feature, in their order.</param>
    public IReadOnlyList<FeatureValue> Explain(double[] features) =>
        [.. features.Select((value, i) => new FeatureValue(Names[i], value, value * weights[i]))];
}
