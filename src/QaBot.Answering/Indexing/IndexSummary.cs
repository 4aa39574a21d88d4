using QaBot.Answering.Articles;

namespace QaBot.Answering.Indexing;

/// <summary>What opening or refreshing the index came to.</summary>
public sealed record IndexSummary
{
    /// <summary>How many articles are served.</summary>
    public required int Articles { get; init; }

    /// <summary>How many sentences are served.</summary>
    public required long Sentences { get; init; }

    /// <summary>How long it took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Why the whole index was built, in words for the user; null when the one that was there was used.</summary>
    public string? Rebuilt { get; init; }

    /// <summary>The ids of the articles that are new in the index, in order.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>The ids of the articles that were indexed again since their files changed, in order.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>The ids of the articles that are no longer in the index, in order.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>The files that are not served, and folders that cannot be looked into, in order, each time they are passed over.</summary>
    public IReadOnlyList<SkippedFile> Skipped { get; init; } = [];

    /// <summary>What the user should know besides, in words.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>
    /// Whether changed files wait for another process, which is just writing to the index's folder; until then the
    /// last complete index is served.
    /// </summary>
    public bool IsBehind { get; init; }

    /// <summary>Whether the articles that are served changed.</summary>
    public bool HasChanges => Rebuilt is not null || Added.Count + Changed.Count + Removed.Count > 0;
}
