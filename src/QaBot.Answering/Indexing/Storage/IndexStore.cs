using System.Text.RegularExpressions;
using Lucene.Net.Index;
using Lucene.Net.Store;
using QaBot.Answering.Indexing.Files;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace QaBot.Answering.Indexing.Storage;

/// <summary>Where the index is kept: a folder, or memory.</summary>
internal sealed partial class IndexStore : IDisposable
{
    /// <summary>The key of the stamp among a commit's data.</summary>
    public const string StampKey = "stamp";

    private readonly string? folder;
    private readonly string format;
    private readonly ArticleCache cache;
    private readonly long memory;

    /// <summary>Makes the store; nothing is written yet.</summary>
    /// <param name="folder">The index's folder; null for memory.</param>
    /// <param name="format">What an index must have been made with to be used.</param>
    /// <param name="cache">Keeps unpacked articles.</param>
    /// <param name="memory">Up to how many bytes an index in a folder is read into memory.</param>
    /// <exception cref="AnsweringException">The folder is a file.</exception>
    public IndexStore(string? folder, string format, ArticleCache cache, long memory)
    {
        this.memory = memory;
        this.folder = folder is null ? null : Path.GetFullPath(folder);
        this.format = format;
        this.cache = cache;
        try
        {
            // Memory-mapped files, Lucene's own choice, crash and run many times slower under parallel search on Linux.
            Directory = this.folder is null ? new RAMDirectory() : new NIOFSDirectory(this.folder);
        }
        catch (Exception error) when (StorageErrors.IsStorageError(error))
        {
            throw StorageErrors.CannotWrite(this.folder!, error);
        }
    }

    /// <summary>Lucene's view of it.</summary>
    public LuceneDirectory Directory { get; }

    /// <summary>The folder's full path, or words that say that it is memory.</summary>
    public string Name => folder ?? "memory";

    /// <summary>Opens the last complete index.</summary>
    /// <param name="current">The index that is served; given back when it is still the last one.</param>
    public OpenResult Open(StoredIndex? current)
    {
        if (!HasCommit())
        {
            return new OpenResult { Reason = "There was no index yet." };
        }

        DirectoryReader? reader = null;
        try
        {
            var infos = new SegmentInfos();
            infos.Read(Directory);
            if (current is not null && StampOf(infos.UserData) == current.Stamp)
            {
                return new OpenResult { Index = current };
            }

            // Always opened anew: reusing segments by their names would mix up an index that was cleared in between.
            reader = DirectoryReader.Open(Directory);
            var data = reader.IndexCommit.UserData;
            var manifest = IndexManifest.FromCommitData(data, format);
            if (manifest.Format != format)
            {
                reader.Dispose();
                return new OpenResult
                {
                    IsForeign = true,
                    Reason = "The index was made by another version of the program or with other options."
                };
            }

            IndexIntegrity.Check(reader, Directory);
            reader = MemoryCopy.Of(reader, Directory, memory);
            return new OpenResult { Index = new StoredIndex(new IndexSnapshot(reader, cache, StampOf(data)), manifest, StampOf(data)) };
        }
        catch (UnauthorizedAccessException error)
        {
            throw new AnsweringException(
                $"The index in {Name} may not be read; let the program read there, name another folder for the index, or keep the index in "
                + $"memory.", error);
        }
        catch (Exception error) when (IndexDamage.IsDamage(error))
        {
            reader?.Dispose();
            return new OpenResult { IsDamaged = true, Reason = $"The index in {Name} was damaged." };
        }
    }

    /// <summary>Takes the right to write.</summary>
    /// <returns>null when another process has it.</returns>
    /// <exception cref="AnsweringException">The folder cannot be written to.</exception>
    public WriteHold? TryHold()
    {
        if (folder is null)
        {
            return new WriteHold(null);
        }

        try
        {
            System.IO.Directory.CreateDirectory(folder);
            return new WriteHold(
                new FileStream(Path.Combine(folder, WriteHold.FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException error) when (StorageErrors.IsHeld(error))
        {
            return null;
        }
        catch (Exception error) when (StorageErrors.IsStorageError(error))
        {
            throw StorageErrors.CannotWrite(folder, error);
        }
    }

    /// <summary>Deletes a damaged index; only what Lucene writes, since the folder may hold other files.</summary>
    public void Clear()
    {
        foreach (var file in Directory.ListAll().Where(file => LuceneFile().IsMatch(file)))
        {
            Directory.DeleteFile(file);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Dispose();

    private static string StampOf(IDictionary<string, string> data) => data.TryGetValue(StampKey, out var stamp) ? stamp : string.Empty;

    private bool HasCommit() =>
        (folder is null || System.IO.Directory.Exists(folder))
        && Directory.ListAll().Any(file => file.StartsWith(IndexFileNames.SEGMENTS + "_", StringComparison.Ordinal));

    // Segments' files are named _0.cfs, _1a_Lucene41_0.doc and so on.
    [GeneratedRegex(@"^(?:segments(?:_[a-z0-9]+|\.gen)|pending_segments_[a-z0-9]+|_[a-z0-9]+(?:_\w+)?\.[a-z0-9]{2,4})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex LuceneFile();
}
