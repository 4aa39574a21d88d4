using QaBot.Answering.Indexing.Files;

namespace QaBot.Answering.Indexing.Storage;

/// <summary>An opened index.</summary>
/// <param name="Snapshot">Its documents.</param>
/// <param name="Manifest">The files it was made of.</param>
/// <param name="Stamp">Told apart from every other commit by this.</param>
internal sealed record StoredIndex(IndexSnapshot Snapshot, IndexManifest Manifest, string Stamp);
