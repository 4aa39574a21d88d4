namespace QaBot.Training.Fitting.Ranking;

/// <summary>A question with the sentences to put in order.</summary>
/// <param name="Article">The article it was asked of.</param>
/// <param name="Features">The features of each sentence.</param>
/// <param name="Right">Which of them hold the answer.</param>
internal sealed record RankedQuestion(string Article, double[][] Features, bool[] Right);
