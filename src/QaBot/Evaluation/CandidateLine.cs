namespace QaBot.Evaluation;

/// <summary>A sentence of a <see cref="FeatureLine"/>.</summary>
/// <param name="Right">Whether it holds the answer.</param>
/// <param name="Features">Its features by name.</param>
internal sealed record CandidateLine(bool Right, IReadOnlyDictionary<string, double> Features);
