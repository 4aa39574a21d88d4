namespace QaBot.Answering.Tests.Indexing;

public sealed class DamagedIndexTests : IDisposable
{
    private readonly TempFolder folder = new();

    public DamagedIndexTests()
    {
        folder.WriteMany(10);
        folder.Open().Dispose();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_file_cut_off_leads_to_a_new_index() =>
        Damage(path =>
        {
            using var file = new FileStream(path, FileMode.Open);
            file.SetLength(file.Length / 2);
        });

    [Fact]
    public void Every_file_emptied_leads_to_a_new_index() => Damage(path => File.WriteAllBytes(path, []));

    [Fact]
    public void Every_file_that_is_missing_leads_to_a_new_index() => Damage(File.Delete);

    [Fact]
    public void Any_byte_changed_leads_to_a_new_index()
    {
        var random = new Random(5);
        for (var round = 0; round < 4; round++)
        {
            Damage(path =>
            {
                var bytes = File.ReadAllBytes(path);
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                File.WriteAllBytes(path, bytes);
            });
        }
    }

    [Fact]
    public void Damage_found_by_a_refresh_is_mended()
    {
        using var index = folder.Open();
        foreach (var (name, _) in folder.IndexFiles().Where(file => file.Length > 0))
        {
            File.WriteAllText(Path.Combine(folder.Index, name), "?");
        }

        var summary = index.Refresh();

        Assert.NotNull(summary.Rebuilt);
        Assert.Empty(summary.Added);
        index.AssertBlocksHold();
    }

    [Fact]
    public void Foreign_files_in_the_folder_are_left_alone()
    {
        var own = Path.Combine(folder.Index, "notes.txt");
        File.WriteAllText(own, "mine");
        foreach (var (name, _) in folder.IndexFiles().Where(file => file.Name.StartsWith("segments_", StringComparison.Ordinal)))
        {
            File.WriteAllText(Path.Combine(folder.Index, name), "?");
        }

        using var index = folder.Open();

        Assert.NotNull(index.Summary.Rebuilt);
        Assert.Equal("mine", File.ReadAllText(own));
    }

    private void Damage(Action<string> damage)
    {
        foreach (var name in folder.IndexFiles().Where(file => file.Length > 0 && file.Name is not "segments.gen")
            .Select(file => file.Name))
        {
            var path = Path.Combine(folder.Index, name);
            if (!File.Exists(path))
            {
                continue;
            }

            damage(path);
            using var index = folder.Open();
            Assert.Equal(10, index.Ids().Count);
            Assert.True(index.Summary.Rebuilt is not null, $"{name} was damaged, which went unnoticed.");
            index.AssertBlocksHold();
        }
    }
}
