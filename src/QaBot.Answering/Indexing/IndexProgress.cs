namespace QaBot.Answering.Indexing;

/// <summary>How far building has come.</summary>
/// <param name="FilesDone">How many files are done.</param>
/// <param name="FilesTotal">How many files there are to do.</param>
/// <param name="Sentences">How many sentences were written.</param>
public readonly record struct IndexProgress(int FilesDone, int FilesTotal, long Sentences);
