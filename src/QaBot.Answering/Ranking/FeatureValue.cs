namespace QaBot.Answering.Ranking;

/// <summary>One reason for or against a sentence.</summary>
/// <param name="Name">What was looked at, in the ranker's terms.</param>
/// <param name="Value">What was found.</param>
/// <param name="Contribution">What it added to the score: value times weight.</param>
public sealed record FeatureValue(string Name, double Value, double Contribution);
