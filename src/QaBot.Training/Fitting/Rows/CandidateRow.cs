namespace QaBot.Training.Fitting.Rows;

/// <summary>A sentence that was weighed for a question.</summary>
/// <param name="Right">Whether it holds the answer.</param>
/// <param name="Features">Its features by name.</param>
internal sealed record CandidateRow(bool Right, IReadOnlyDictionary<string, double> Features);
