namespace QaBot.Answering.Ranking.Confidence;

/// <summary>Turns what is known of the best sentence into the probability that it answers: a logistic regression.</summary>
internal sealed class ConfidenceModel
{
    private readonly double[] weights = new double[Count];

    /// <summary>Makes a model.</summary>
    /// <param name="weights">The weights; a feature without one counts nothing.</param>
    public ConfidenceModel(IReadOnlyDictionary<ConfidenceFeature, double> weights)
    {
        foreach (var (feature, weight) in weights)
        {
            this.weights[(int)feature] = weight;
        }
    }

    /// <summary>How many features there are.</summary>
    public static int Count { get; } = Enum.GetValues<ConfidenceFeature>().Length;

    /// <summary>The probability that the sentence answers, 0 to 1.</summary>
    /// <param name="features">One value for each <see cref="ConfidenceFeature"/>, in its order.</param>
    public double Probability(ReadOnlySpan<double> features)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
