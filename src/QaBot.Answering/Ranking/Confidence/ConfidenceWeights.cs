namespace QaBot.Answering.Ranking.Confidence;

/// <summary>The weights in use.</summary>
internal static class ConfidenceWeights
{
    /// <summary>Fitted on questions with and without an answer.</summary>
    public static IReadOnlyDictionary<ConfidenceFeature, double> Defaults { get; } = new Dictionary<ConfidenceFeature, double>
    {
        [ConfidenceFeature.Bias] = -3,
        [ConfidenceFeature.Coverage] = 5,
    };
}
