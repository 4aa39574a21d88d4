namespace QaBot.Answering.Ranking;

/// <summary>Adds the features up, each with a fixed weight.</summary>
internal sealed class LinearRanker : ISentenceRanker
{
    private readonly double[] weights = new double[FeatureNames.Count];

    /// <summary>Makes a ranker with the weights that were found best on half of the development articles and checked on the others.</summary>
    public LinearRanker()
        : this(Defaults)
    {
    }

    /// <summary>Makes a ranker with given weights.</summary>
    /// <param name="weights">The weights; a feature without one counts nothing.</param>
    public LinearRanker(IReadOnlyDictionary<Feature, double> weights)
    {
        foreach (var (feature, weight) in weights)
        {
            this.weights[(int)feature] = weight;
        }
    }

    /// <summary>The weights in use when none are given.</summary>
    public static IReadOnlyDictionary<Feature, double> Defaults { get; } = new Dictionary<Feature, double>
    {
        [Feature.SentenceMatch] = 0.48,
        [Feature.ParagraphMatch] = 0.45,
        [Feature.PreviousMatch] = 0.12,
        [Feature.LeaningMatch] = 0.2,
        [Feature.NextMatch] = 0.13,
        [Feature.HeadingMatch] = 0.12,
        [Feature.Coverage] = 1.8,
        [Feature.WordPairs] = 0.44,
        [Feature.RelationMatch] = 1.1,
        [Feature.RelationElsewhere] = -0.86,
        [Feature.AnswerEvidence] = 1.62,
        [Feature.EvidenceMissing] = 0.15,
        [Feature.OtherTime] = -0.63,
        [Feature.NameMissing] = -2.07,
        [Feature.IsHeading] = -0.2,
        [Feature.IsFragment] = -0.47,
    };

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
