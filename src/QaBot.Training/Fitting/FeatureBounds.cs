using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Confidence;
using QaBot.Training.Fitting.Optimising;

namespace QaBot.Training.Fitting;

/// <summary>
/// What sense demands of weights, whatever a set of questions says. People who wrote questions with the article before
/// them paraphrase it, so that on their questions a missing word can look like a good sign; on a user's it never is.
/// </summary>
internal static class FeatureBounds
{
    /// <summary>The bounds of a weight of the ranker.</summary>
    public static Bounds Of(Feature feature) => feature switch
    {
        Feature.RelationElsewhere or Feature.EvidenceMissing or Feature.OtherTime or Feature.NameMissing
            or Feature.RolesReversed or Feature.Denied or Feature.IsHeading or Feature.IsFragment => Bounds.Negative,
        _ => Bounds.Positive,
    };

    /// <summary>The bounds of a weight of the confidence.</summary>
    public static Bounds Of(ConfidenceFeature feature) => feature switch
    {
        // How far a score can go depends on the question, which the other signs then make up for.
        ConfidenceFeature.Bias or ConfidenceFeature.Length or ConfidenceFeature.RelativeScore
            or ConfidenceFeature.SentencesRead => Bounds.Free,

        // Who asks for what no article names must not be answered by the names beside it, who asks who someone is not by
        // a sentence without a name, how many not by one without a number, and what one did to another not by the
        // reverse. A bound up to here costs next to no answers at the same precision.
        ConfidenceFeature.Unknown or ConfidenceFeature.NobodyNamed or ConfidenceFeature.AmountMissing or ConfidenceFeature.RolesReversed =>
            Bounds.AtMost(-2),
        ConfidenceFeature.RarestMissing or ConfidenceFeature.EvidenceMissing
            or ConfidenceFeature.OtherTime or ConfidenceFeature.NameMissing => Bounds.Negative,
        _ => Bounds.Positive,
    };
}
