namespace QaBot.Answering.Indexing;

/// <summary>A file that could not be read.</summary>
/// <param name="File">Its name below the articles' folder.</param>
/// <param name="Reason">What is wrong with it and what to do about it, in words for the user.</param>
public sealed record SkippedFile(string File, string Reason);
