namespace QaBot.Answering.Indexing.Storage;

/// <summary>What came of opening the index that is stored.</summary>
internal sealed record OpenResult
{
    /// <summary>The index; null when there is none that can be used.</summary>
    public StoredIndex? Index { get; init; }

    /// <summary>Why there is none, in words for the user; null when there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether there is an index whose bytes are not what was written.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>Whether there is an index that another version of the program or other options wrote.</summary>
    public bool IsForeign { get; init; }
}
