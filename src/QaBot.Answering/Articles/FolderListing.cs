namespace QaBot.Answering.Articles;

/// <summary>What lies in a folder of articles.</summary>
/// <param name="Files">The files that can hold articles, in the ordinal order of their paths below the folder.</param>
/// <param name="Skipped">What is not read, in the same order.</param>
public sealed record FolderListing(IReadOnlyList<ArticleFile> Files, IReadOnlyList<SkippedFile> Skipped);
