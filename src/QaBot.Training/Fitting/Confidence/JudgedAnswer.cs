namespace QaBot.Training.Fitting.Confidence;

/// <summary>A best sentence, to be believed or not.</summary>
/// <param name="Article">The article asked of.</param>
/// <param name="IsAnswerable">Whether the article answers the question.</param>
/// <param name="Right">Whether the sentence answers it.</param>
/// <param name="Weight">How much it counts; all together count 1.</param>
/// <param name="Signs">The signs of the confidence.</param>
internal sealed record JudgedAnswer(string Article, bool IsAnswerable, bool Right, double Weight, double[] Signs);
