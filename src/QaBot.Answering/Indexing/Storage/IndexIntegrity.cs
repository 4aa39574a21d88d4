using Lucene.Net.Index;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace QaBot.Answering.Indexing.Storage;

/// <summary>Compares an index's bytes with their checksums.</summary>
internal static class IndexIntegrity
{
    // Opening finds files that are missing or cut off. Reading all bytes finds more, but takes a second for some hundred
    // megabytes, which a large index must not add to each start.
    private const long LargestChecked = 32L << 20;

    /// <summary>Checks a small index's every byte.</summary>
    /// <exception cref="IOException">A checksum does not fit.</exception>
    public static void Check(DirectoryReader reader, LuceneDirectory directory)
    {
        if (directory is Lucene.Net.Store.RAMDirectory
            || reader.IndexCommit.FileNames.Sum(directory.FileLength) > LargestChecked)
        {
            return;
        }

        foreach (var leaf in reader.Leaves)
        {
            leaf.AtomicReader.CheckIntegrity();
        }
    }
}
