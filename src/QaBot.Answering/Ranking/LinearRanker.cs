namespace QaBot.Answering.Ranking;

/// <summary>Adds the features up, each with a fixed weight.</summary>
internal sealed class LinearRanker : ISentenceRanker
{
    private readonly double[] weights = new double[FeatureNames.Count];

    /// <summary>Makes a ranker with given weights.</summary>
    /// <param name="weights">The weights; a feature without one counts nothing.</param>
    public LinearRanker(IReadOnlyDictionary<Feature, double> weights)
    {
        foreach (var (feature, weight) in weights)
        {
            this.weights[(int)feature] = weight;
        }
    }

    /// <inheritdoc/>
    public double Score(ReadOnlySpan<double> features)
    {
        var score = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            score += weights[i] * features[i];
        }

        return score;
    }

    /// <inheritdoc/>
    public double[] Contributions(ReadOnlySpan<double> features)
    {
        var shares = new double[weights.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = weights[i] * features[i];
        }

        return shares;
    }
}
