namespace QaBot.Answering.Ranking.Confidence;

/// <summary>The weights in use.</summary>
internal static class ConfidenceWeights
{
    /// <summary>
    /// Fitted by logistic regression on questions of the development articles, with and without an answer; on articles
    /// held out, the probability says how often the quote is right.
    /// </summary>
    public static IReadOnlyDictionary<ConfidenceFeature, double> Defaults { get; } = new Dictionary<ConfidenceFeature, double>
    {
        [ConfidenceFeature.Bias] = -4.07,
        [ConfidenceFeature.Coverage] = 1.88,
        [ConfidenceFeature.OwnCoverage] = 2.89,
        [ConfidenceFeature.RelationMatch] = 0.4,
        [ConfidenceFeature.RarestMissing] = 0.08,
        [ConfidenceFeature.Unknown] = 0.93,
        [ConfidenceFeature.Evidence] = 0.35,
        [ConfidenceFeature.EvidenceMissing] = -0.16,
        [ConfidenceFeature.OtherTime] = -0.1,
        [ConfidenceFeature.NameMissing] = -1.47,
        [ConfidenceFeature.RelativeScore] = -1.22,
        [ConfidenceFeature.Lead] = 3.73,
        [ConfidenceFeature.WordPairs] = 1.04,
        [ConfidenceFeature.Length] = 0.74,
    };
}
