using QaBot.Answering.Indexing;

namespace QaBot.Answering.Tests.Indexing;

public sealed class ArticleIndexTests : IDisposable
{
    private readonly TempFolder folder = new();

    public ArticleIndexTests()
    {
        folder.Write("ports.txt", "The harbour opened in May 1950. It grew fast.\n\nShips came from Basra.");
        folder.Write("news/rail.md",
            "---\ntitle: The railway\ndate: 2019-06-15\n---\n# Lines\n\nThe railway was opened last year. Trains run daily.");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void First_start_builds_and_says_why()
    {
        using var index = folder.Open();

        Assert.Equal("There was no index yet.", index.Summary.Rebuilt);
        Assert.Equal(["news/rail", "ports"], index.Summary.Added);
        Assert.Equal((2, 6L), (index.Summary.Articles, index.Summary.Sentences));
        index.AssertBlocksHold();
    }

    [Fact]
    public void Entry_tells_of_the_article_without_unpacking_it()
    {
        using var index = folder.Open();
        using var lease = index.Acquire();

        var entry = lease.Snapshot.Find("news/rail")!;

        Assert.Equal("The railway", entry.Title);
        Assert.Equal(new NodaTime.LocalDate(2019, 6, 15), entry.Date);
        Assert.Equal("news/rail.md", entry.File);
        Assert.Equal(lease.Snapshot.Load(entry).Article.ContentHash, entry.ContentHash);
        Assert.Equal(64, entry.FileHash.Length);
    }

    [Fact]
    public void Times_are_stored_with_the_article()
    {
        using var index = folder.Open();
        using var lease = index.Acquire();

        var time = Assert.Single(lease.Snapshot.Load(lease.Snapshot.Find("news/rail")!).Times);

        Assert.Equal(2018, time.Start.Year);
    }

    [Fact]
    public void Later_start_builds_nothing()
    {
        folder.Open().Dispose();
        var before = folder.IndexFiles();
        var reports = new Reports();

        using var index = ArticleIndex.Open(folder.Options(), reports);

        Assert.Null(index.Summary.Rebuilt);
        Assert.False(index.Summary.HasChanges);
        Assert.Empty(reports.All);
        Assert.Equal(before, folder.IndexFiles());
        Assert.Equal(["ports: The harbour opened in May 1950."], index.Find("harbour"));
    }

    [Fact]
    public void Later_start_takes_up_what_was_added_changed_and_removed()
    {
        folder.Write("old.txt", "The old mill stands.");
        folder.Open().Dispose();
        folder.Write("ports.txt", "The quay opened in June 1951.");
        folder.Write("new.txt", "A bridge was built.");
        folder.Remove("old.txt");

        using var index = folder.Open();

        Assert.Null(index.Summary.Rebuilt);
        Assert.Equal(["new"], index.Summary.Added);
        Assert.Equal(["ports"], index.Summary.Changed);
        Assert.Equal(["old"], index.Summary.Removed);
        Assert.Empty(index.Find("harbour"));
        Assert.Empty(index.Find("mill"));
        Assert.Equal(["ports: The quay opened in June 1951."], index.Find("quay"));
        index.AssertBlocksHold();
    }

    [Fact]
    public void Same_content_with_another_time_is_not_indexed_again()
    {
        folder.Open().Dispose();
        File.SetLastWriteTimeUtc(Path.Combine(folder.Articles, "ports.txt"), new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        using (var index = folder.Open())
        {
            Assert.False(index.Summary.HasChanges);
        }

        var before = folder.IndexFiles();
        using var again = folder.Open();
        Assert.Equal(before, folder.IndexFiles());
    }

    [Fact]
    public void Change_right_after_the_build_is_seen_though_size_and_time_are_the_same()
    {
        var now = DateTime.UtcNow;
        folder.Write("fresh.txt", "The gate is red.", now);
        folder.Open().Dispose();
        folder.Write("fresh.txt", "The gate is new.", now);

        using var index = folder.Open();

        Assert.Equal(["fresh"], index.Summary.Changed);
    }

    [Fact]
    public void File_that_takes_over_an_id_is_indexed_under_it()
    {
        folder.Write("ports.zip.txt", "Nothing.");
        folder.Write("twin.md", "The first twin.");
        folder.Write("twin.txt", "The second twin.");
        folder.Open().Dispose();
        folder.Remove("twin.md");

        using var index = folder.Open();

        Assert.Equal(["twin: The second twin."], index.Find("second"));
        Assert.Empty(index.Find("first"));
        index.AssertBlocksHold();
    }

    [Fact]
    public void Bad_file_is_named_and_the_others_are_served()
    {
        folder.Write("empty.txt", string.Empty);

        using var first = folder.Open();
        using var second = folder.Open();

        Assert.Equal(["empty.txt"], first.Summary.Skipped.Select(file => file.File));
        Assert.Equal(first.Summary.Skipped, second.Summary.Skipped);
        Assert.Equal(2, second.Summary.Articles);
    }

    [Fact]
    public void Folder_of_bad_files_only_is_an_error_with_a_reason()
    {
        folder.Remove("ports.txt");
        folder.Remove("news/rail.md");
        folder.Write("empty.txt", string.Empty);

        var error = Assert.Throws<AnsweringException>(folder.Open);

        Assert.Contains("empty.txt", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_is_told_up_to_the_last_file()
    {
        folder.WriteMany(3, sentences: 10);
        var reports = new Reports();

        using var index = ArticleIndex.Open(folder.Options(), reports);

        Assert.Equal(new IndexProgress(0, 5, 0), reports.All[0]);
        Assert.Equal(new IndexProgress(5, 5, 36), reports.All[^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Index_is_the_same_however_many_files_are_read_at_once(int readers)
    {
        folder.WriteMany(60);

        using var one = ArticleIndex.Open(folder.Options(inMemory: true) with { Readers = 1 });
        using var many = ArticleIndex.Open(folder.Options(inMemory: true) with { Readers = readers });

        using var expected = one.Acquire();
        using var actual = many.Acquire();
        Assert.Equal(expected.Snapshot.Articles, actual.Snapshot.Articles);
        Assert.Equal(expected.Snapshot.Find("harbour", 40), actual.Snapshot.Find("harbour", 40));
    }

    [Fact]
    public void Other_reading_options_build_the_index_anew()
    {
        folder.Open().Dispose();

        using var index = ArticleIndex.Open(folder.Options() with { Reading = new() { MaxCharacters = 1_000_000 } });

        Assert.Contains("another version", index.Summary.Rebuilt, StringComparison.Ordinal);
        Assert.Equal(2, index.Summary.Articles);
    }

    [Fact]
    public void Single_file_in_place_of_a_folder_is_served()
    {
        using var index = ArticleIndex.Open(new ArticleIndexOptions { Articles = Path.Combine(folder.Articles, "ports.txt") });

        Assert.Equal(["ports"], index.Ids());
    }

    [Fact]
    public void Option_out_of_its_range_is_an_error_that_names_it()
    {
        var error = Assert.Throws<AnsweringException>(() => ArticleIndex.Open(folder.Options() with { CacheMegabytes = 0 }));

        Assert.Contains(nameof(ArticleIndexOptions.CacheMegabytes), error.Message, StringComparison.Ordinal);
    }
}
