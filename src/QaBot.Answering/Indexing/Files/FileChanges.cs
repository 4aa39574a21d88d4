using QaBot.Answering.Articles;

namespace QaBot.Answering.Indexing.Files;

/// <summary>How the files differ from those that the index was made of.</summary>
internal sealed record FileChanges
{
    /// <summary>All files in order, each with what is remembered of it when its content is the same.</summary>
    public required IReadOnlyList<FileState> Files { get; init; }

    /// <summary>What lies in the folder and is not read.</summary>
    public required IReadOnlyList<SkippedFile> Skipped { get; init; }

    /// <summary>The files the index was made of that are gone, or whose article got another id.</summary>
    public required IReadOnlyList<IndexedFile> Removed { get; init; }

    /// <summary>Whether any file must be read, or is gone.</summary>
    public bool Any => Removed.Count > 0 || Files.Any(state => state.Known is null);

    /// <summary>Whether a file's size and time are not yet as remembered, though its content is.</summary>
    public bool AnyTouched => Files.Any(state => state.Known is { } known && known != state.Before);
}
