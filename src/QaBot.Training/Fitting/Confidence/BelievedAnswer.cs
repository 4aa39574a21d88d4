namespace QaBot.Training.Fitting.Confidence;

/// <summary>An answer with what is thought of it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Confidence">The probability that it is right, 0 to 1.</param>
internal sealed record BelievedAnswer(JudgedAnswer Answer, double Confidence);
