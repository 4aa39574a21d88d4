using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Confidence;
using QaBot.Training.Fitting.Optimising;

namespace QaBot.Training.Fitting;

/// <summary>
/// What sense demands of weights, whatever a set of questions says. People who wrote questions with the article before
/// them use its words, so that on their questions a missing word can look like a good sign; on a user's it never is.
/// </summary>
internal static class FeatureSigns
{
    /// <summary>The allowed sign of a weight of the ranker.</summary>
    public static Sign Of(Feature feature) => feature switch
    {
        Feature.RelationElsewhere or Feature.EvidenceMissing or Feature.OtherTime or Feature.NameMissing
            or Feature.IsHeading or Feature.IsFragment => Sign.Negative,
        _ => Sign.Positive,
    };

    /// <summary>The allowed sign of a weight of the confidence.</summary>
    public static Sign Of(ConfidenceFeature feature) => feature switch
    {
        // How far a score can go depends on the question, which the other signs then make up for.
        ConfidenceFeature.Bias or ConfidenceFeature.Length or ConfidenceFeature.RelativeScore or ConfidenceFeature.SpanMargin => Sign.Free,
        ConfidenceFeature.RarestMissing or ConfidenceFeature.Unknown or ConfidenceFeature.EvidenceMissing
            or ConfidenceFeature.OtherTime or ConfidenceFeature.NameMissing => Sign.Negative,
        _ => Sign.Positive,
    };
}
