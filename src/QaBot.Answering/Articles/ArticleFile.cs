namespace QaBot.Answering.Articles;

/// <summary>A file that holds an article.</summary>
/// <param name="Id">The article's id: its path below the folder with forward slashes, mostly without the ending.</param>
/// <param name="Path">Its full path.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="LastWriteUtc">When it was last changed, in UTC.</param>
public sealed record ArticleFile(string Id, string Path, long Length, DateTime LastWriteUtc);
