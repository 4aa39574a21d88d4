namespace QaBot.Answering.Tests.Indexing;

/// <summary>A folder of articles and a folder for their index, gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    // Older than any clock's step, so that size and time tell unchanged files at once.
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string root = Directory.CreateTempSubdirectory("qabot-index-").FullName;

    public TempFolder()
    {
        Directory.CreateDirectory(Articles);
    }

    public string Root => root;

    public string Articles => Path.Combine(root, "articles");

    public string Index => Path.Combine(root, "lucene");

    public void Write(string name, string text, DateTime? modified = null)
    {
        var path = Path.Combine(Articles, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, modified ?? LongAgo);
    }

    public void WriteBytes(string name, byte[] content)
    {
        var path = Path.Combine(Articles, name);
        File.WriteAllBytes(path, content);
        File.SetLastWriteTimeUtc(path, LongAgo);
    }

    public void WriteMany(int count, int sentences = 20)
    {
        for (var i = 0; i < count; i++)
        {
            Write($"a{i:D4}.txt", Text(i, sentences));
        }
    }

    public void Remove(string name) => File.Delete(Path.Combine(Articles, name));

    /// <summary>The names and sizes of the files of the index.</summary>
    public IReadOnlyList<(string Name, long Length)> IndexFiles() =>
        [.. new DirectoryInfo(Index).GetFiles().Select(file => (file.Name, file.Length))
            .OrderBy(file => file.Name, StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(root, recursive: true);

    public static string Text(int seed, int sentences) =>
        string.Join("\n\n", Enumerable.Range(0, sentences)
            .Select(i => $"Article {seed} tells in part {i} that the harbour number {(seed * 31) + i} was opened on {1 + (i % 28)} May "
                + $"{1950 + (i % 60)}."));
}
