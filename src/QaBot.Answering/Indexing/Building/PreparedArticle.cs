using QaBot.Answering.Analysis;
using QaBot.Answering.Indexing.Files;

namespace QaBot.Answering.Indexing.Building;

/// <summary>A file that was read and is ready to be written to the index.</summary>
/// <param name="File">What the index will remember of the file.</param>
/// <param name="Indexed">Its article; null when it was passed over.</param>
/// <param name="Packed">The same, packed.</param>
internal sealed record PreparedArticle(IndexedFile File, IndexedArticle? Indexed, byte[]? Packed);
