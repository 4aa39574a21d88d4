using QaBot.Answering.Articles;

namespace QaBot.Answering.Indexing.Files;

/// <summary>A file beside what the index remembers of it.</summary>
/// <param name="File">The file as it is now.</param>
/// <param name="Name">Its name below the articles' folder.</param>
/// <param name="Before">What the index remembers of a file of this name and id; null when nothing.</param>
/// <param name="Known">The same with the file's present size and time, when its content is as remembered; else null.</param>
internal sealed record FileState(ArticleFile File, string Name, IndexedFile? Before, IndexedFile? Known);
