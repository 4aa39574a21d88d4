namespace QaBot.Evaluation;

/// <summary>What answering from some confidence on would be worth.</summary>
/// <param name="Answered">The share of answerable questions that would be answered, 0 to 1.</param>
/// <param name="Precision">The share of right answers among those given, 0 to 1; unanswerable questions count.</param>
internal readonly record struct CurvePoint(double Answered, double Precision);
