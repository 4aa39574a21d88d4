namespace QaBot.Answering.Ranking;

/// <summary>
/// The weights in use. The rules' were fitted so that right sentences of the development articles come first (softmax
/// over a question's sentences); what stands above the fit is the weight of what would be quoted together, raised since
/// questions of users share fewer words with the text than the development questions do.
/// </summary>
internal static class RankerWeights
{
    /// <summary>The weights of the rules alone.</summary>
    public static IReadOnlyDictionary<Feature, double> Rules { get; } = new Dictionary<Feature, double>
    {
        [Feature.SentenceMatch] = 0.48,
        [Feature.ParagraphMatch] = 0.45,
        [Feature.PreviousMatch] = 0.12,
        [Feature.LeaningMatch] = 0.2,
        [Feature.NextMatch] = 0.13,
        [Feature.HeadingMatch] = 0.12,
        [Feature.Coverage] = 1.8,
        [Feature.QuotedCoverage] = 4,
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

    /// <summary>The weights with the reader, chosen on articles that it was not trained on.</summary>
    public static IReadOnlyDictionary<Feature, double> WithReader { get; } = new Dictionary<Feature, double>(Rules)
    {
        [Feature.SentenceMatch] = 0.3,
        [Feature.ParagraphMatch] = 0.5,
        [Feature.Reading] = 0.7,
    };
}
