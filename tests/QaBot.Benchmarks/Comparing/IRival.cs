namespace QaBot.Benchmarks.Comparing;

/// <summary>An engine that finds sentences.</summary>
internal interface IRival : IDisposable
{
    /// <summary>What it is called in the table.</summary>
    string Name { get; }

    /// <summary>Takes all sentences in.</summary>
    /// <param name="sentences">The sentences; an engine that reads articles itself may pass over them.</param>
    void Index(IReadOnlyList<SearchedSentence> sentences);

    /// <summary>Finds sentences.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="top">How many to give at most, 1 or more.</param>
    /// <returns>The sentences, best first: article, first and last unit.</returns>
    IReadOnlyList<(string Article, int Start, int End)> Search(string question, int top);

    /// <summary>How large its index is, in bytes.</summary>
    long Size { get; }
}
