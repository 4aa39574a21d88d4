using Lucene.Net.Index;
using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace QaBot.Answering.Indexing.Storage;

/// <summary>Reads a small index into memory: searches at the same time wait for one another where they read one file.</summary>
internal static class MemoryCopy
{
    /// <summary>The same index in memory, or the reader itself where the index is there already or too large.</summary>
    /// <param name="reader">Reads the index; disposed of when it is copied.</param>
    /// <param name="directory">Where it lies.</param>
    /// <param name="limit">The most bytes to copy.</param>
    public static DirectoryReader Of(DirectoryReader reader, LuceneDirectory directory, long limit)
    {
        if (directory is RAMDirectory)
        {
            return reader;
        }

        var memory = new RAMDirectory();
        try
        {
            var files = reader.IndexCommit.FileNames;
            if (files.Sum(directory.FileLength) > limit)
            {
                memory.Dispose();
                return reader;
            }

            foreach (var file in files)
            {
                directory.Copy(memory, file, file, IOContext.READ_ONCE);
            }

            var copy = DirectoryReader.Open(memory);
            reader.Dispose();
            return copy;
        }
        catch (IOException)
        {
            // Another process has written a newer index and deletes this one's files; those that are open stay readable.
            memory.Dispose();
            return reader;
        }
    }
}
