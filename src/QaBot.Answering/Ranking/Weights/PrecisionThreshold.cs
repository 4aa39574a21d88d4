namespace QaBot.Answering.Ranking.Weights;

/// <summary>A confidence and what answering from it on is worth.</summary>
/// <param name="Precision">The share of right answers among those given, 0 to 1.</param>
/// <param name="Threshold">The confidence, 0 to 1.</param>
internal sealed record PrecisionThreshold(double Precision, double Threshold);
