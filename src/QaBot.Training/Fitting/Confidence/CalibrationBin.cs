namespace QaBot.Training.Fitting.Confidence;

/// <summary>Answers of about the same confidence.</summary>
/// <param name="From">The lowest confidence of the bin; it spans a tenth.</param>
/// <param name="Count">How many answers there are.</param>
/// <param name="Confidence">Their mean confidence, 0 to 1.</param>
/// <param name="Right">The share of right ones, 0 to 1.</param>
/// <param name="Share">Their share of all answers by weight, 0 to 1.</param>
internal sealed record CalibrationBin(double From, int Count, double Confidence, double Right, double Share);
