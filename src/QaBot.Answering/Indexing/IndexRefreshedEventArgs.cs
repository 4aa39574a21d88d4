namespace QaBot.Answering.Indexing;

/// <summary>Tells that a watched index took up changes, or could not.</summary>
/// <param name="summary">What is served now.</param>
/// <param name="error">Why the changes could not be taken up; null when they were.</param>
public sealed class IndexRefreshedEventArgs(IndexSummary summary, AnsweringException? error) : EventArgs
{
    /// <summary>What is served now.</summary>
    public IndexSummary Summary { get; } = summary;

    /// <summary>Why the changes could not be taken up; null when they were.</summary>
    public AnsweringException? Error { get; } = error;
}
