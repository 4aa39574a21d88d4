using QaBot.Answering.Indexing.Storage;

namespace QaBot.Answering.Indexing.Building;

/// <summary>The index after it was brought up to date.</summary>
/// <param name="Index">The index to serve; the one served before when nothing changed.</param>
/// <param name="Summary">What was done.</param>
internal sealed record UpdateResult(StoredIndex Index, IndexSummary Summary);
