namespace QaBot.Answering.Ranking.Confidence;

/// <summary>
/// The weights in use. A word that no article holds has none: the fit took it for a good sign, since the development
/// questions use many, and a word that is missing must never speak for an answer; for the same reason the rarest word missing counts more than it was fitted to.
/// </summary>
internal static class ConfidenceWeights
{
    /// <summary>
    /// Fitted by logistic regression on questions of the development articles, with and without an answer; on articles
    /// held out, the probability says how often the quote is right.
    /// </summary>
    public static IReadOnlyDictionary<ConfidenceFeature, double> Rules { get; } = new Dictionary<ConfidenceFeature, double>
    {
        [ConfidenceFeature.Bias] = -3.68,
        [ConfidenceFeature.Coverage] = 2.37,
        [ConfidenceFeature.OwnCoverage] = 2.51,
        [ConfidenceFeature.RelationMatch] = 0.8,
        [ConfidenceFeature.RarestMissing] = -1,
        [ConfidenceFeature.Evidence] = 0.41,
        [ConfidenceFeature.EvidenceMissing] = -0.23,
        [ConfidenceFeature.OtherTime] = -0.2,
        [ConfidenceFeature.NameMissing] = -1.58,
        [ConfidenceFeature.RelativeScore] = -1.31,
        [ConfidenceFeature.Lead] = 3.05,
        [ConfidenceFeature.WordPairs] = 1.27,
        [ConfidenceFeature.Length] = 0.47,
    };

    /// <summary>
    /// The mean of <see cref="Rules"/> and of the same fit with the reader's signs, made on articles that the reader was
    /// not trained on: the reader alone is too sure of a sentence that merely looks like an answer.
    /// </summary>
    public static IReadOnlyDictionary<ConfidenceFeature, double> WithReader { get; } = new Dictionary<ConfidenceFeature, double>
    {
        [ConfidenceFeature.Bias] = -3.75,
        [ConfidenceFeature.Coverage] = 2.05,
        [ConfidenceFeature.OwnCoverage] = 2.05,
        [ConfidenceFeature.RelationMatch] = 0.39,
        [ConfidenceFeature.RarestMissing] = -1,
        [ConfidenceFeature.Evidence] = 0.33,
        [ConfidenceFeature.EvidenceMissing] = -0.33,
        [ConfidenceFeature.OtherTime] = -0.42,
        [ConfidenceFeature.NameMissing] = -1.65,
        [ConfidenceFeature.RelativeScore] = -0.97,
        [ConfidenceFeature.Lead] = 2.19,
        [ConfidenceFeature.WordPairs] = 0.87,
        [ConfidenceFeature.Length] = 0.38,
        [ConfidenceFeature.Reading] = 0.21,
        [ConfidenceFeature.ReadingShare] = 1.16,
        [ConfidenceFeature.SpanMargin] = 0.11,
    };
}
