namespace QaBot.Answering.Indexing.Files;

/// <summary>What the index remembers of a file, to tell whether it changed.</summary>
internal sealed record IndexedFile
{
    /// <summary>Its name below the articles' folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The id of its article.</summary>
    public required string Id { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>
    /// When it was last changed, in ticks of UTC; 0 when it had changed so shortly before it was read that another
    /// change might bear the same time.
    /// </summary>
    public required long Modified { get; init; }

    /// <summary>Its <see cref="FileHash"/>; empty when it could not be read, which is tried again each time.</summary>
    public required string Hash { get; init; }

    /// <summary>Why it was passed over; null when it is an article of the index.</summary>
    public string? SkipReason { get; init; }

    /// <summary>What was ignored in it.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
