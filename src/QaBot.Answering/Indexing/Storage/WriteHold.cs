namespace QaBot.Answering.Indexing.Storage;

/// <summary>
/// The right to write to an index's folder, of one process at a time. Lucene deletes its own lock file when it is
/// done, which lets two processes in when their timing is bad; this file stays. The system frees it when the process
/// ends in whatever way.
/// </summary>
/// <param name="file">Opened so that no other process can open it; null for an index in memory.</param>
internal sealed class WriteHold(FileStream? file) : IDisposable
{
    /// <summary>The name of the file in the index's folder.</summary>
    public const string FileName = "writer.lock";

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();
}
