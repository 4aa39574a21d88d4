using QaBot.Answering.Indexing;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Indexing;

public sealed class IndexSwapTests : IDisposable
{
    private readonly TempFolder folder = new();

    public IndexSwapTests()
    {
        folder.Write("ports.txt", "The harbour opened in May 1950. It grew fast.\n\nShips came from Basra.");
        folder.Write("news/rail.md",
            "---\ntitle: The railway\ndate: 2019-06-15\n---\n# Lines\n\nThe railway was opened last year. Trains run daily.");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Refresh_swaps_while_a_lease_reads_on()
    {
        using var index = folder.Open();
        using var lease = index.Acquire();
        folder.Write("ports.txt", "The quay opened.");

        var summary = index.Refresh();

        Assert.Equal(["ports"], summary.Changed);
        Assert.Single(lease.Snapshot.Find("harbour", 10));
        Assert.Empty(index.Find("harbour"));
        Assert.Single(index.Find("quay"));
    }

    [Fact]
    public void Old_snapshot_is_freed_when_its_last_lease_ends()
    {
        using var index = folder.Open();
        var lease = index.Acquire();
        var reader = lease.Snapshot.Reader;
        folder.Write("ports.txt", "The quay opened.");
        index.Refresh();
        Assert.Equal(1, reader.RefCount);

        lease.Dispose();
        lease.Dispose();

        Assert.Equal(0, reader.RefCount);
        Assert.Null(lease.Snapshot.TryAcquire());
    }

    [Fact]
    public void Refresh_that_fails_keeps_what_is_served()
    {
        using var index = folder.Open();
        Directory.Move(folder.Articles, folder.Articles + "-away");

        Assert.Throws<AnsweringException>(() => index.Refresh());
        Assert.Equal(["ports: The harbour opened in May 1950."], index.Find("harbour"));

        Directory.Move(folder.Articles + "-away", folder.Articles);
        Assert.False(index.Refresh().HasChanges);
    }

    [Fact]
    public void Stopped_build_leaves_the_index_as_it_was()
    {
        folder.Open().Dispose();
        folder.WriteMany(30);
        using var stop = new CancellationTokenSource();
        var reports = new Reports(progress =>
        {
            if (progress.FilesDone == 5)
            {
                stop.Cancel();
            }
        });

        Assert.ThrowsAny<OperationCanceledException>(() => ArticleIndex.Open(folder.Options(), reports, cancellationToken: stop.Token));

        using var index = folder.Open();
        Assert.Equal(30, index.Summary.Added.Count);
        index.AssertBlocksHold();
    }

    [SlowFact]
    public async Task Searches_go_on_during_swaps()
    {
        folder.WriteMany(50, sentences: 5);
        folder.Remove("ports.txt");
        using var index = folder.Open();
        using var done = new CancellationTokenSource();
        var searches = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var count = 0;
            while (!done.IsCancellationRequested)
            {
                // Every state of the folder has 250 such sentences: a swap must never show a mixture.
                Assert.Equal(250, index.Find("harbour").Count);
                count++;
            }

            return count;
        })).ToArray();

        for (var round = 0; round < 20; round++)
        {
            folder.Write($"a{round:D4}.txt", TempFolder.Text(1000 + round, 5), new DateTime(2021, 1, 1 + round, 0, 0, 0, DateTimeKind.Utc));
            Assert.True(index.Refresh().HasChanges);
        }

        await done.CancelAsync();
        Assert.All(await Task.WhenAll(searches), count => Assert.True(count > 0));
    }

    [Fact]
    public void Index_that_another_version_took_over_is_served_on_and_told_of()
    {
        using var index = folder.Open();
        using var other = ArticleIndex.Open(folder.Options() with { Reading = new() { MaxCharacters = 1_000_000 } });

        var error = Assert.Throws<AnsweringException>(() => index.Refresh());

        Assert.Contains("give each its own folder", error.Message, StringComparison.Ordinal);
        index.AssertBlocksHold();
        other.AssertBlocksHold();
    }

    [Fact]
    public void Index_in_memory_takes_up_changes_and_writes_no_file()
    {
        using var index = ArticleIndex.Open(folder.Options(inMemory: true));
        folder.Write("new.txt", "A bridge was built.");
        folder.Remove("ports.txt");

        var summary = index.Refresh();

        Assert.Equal((1, 1), (summary.Added.Count, summary.Removed.Count));
        Assert.Single(index.Find("bridge"));
        Assert.False(Directory.Exists(folder.Index));
        index.AssertBlocksHold();
    }

    [Fact]
    public void Blocks_stay_whole_through_many_changes_and_merges()
    {
        folder.WriteMany(40);
        using var index = ArticleIndex.Open(folder.Options() with { WriteBufferMegabytes = 1 });
        for (var round = 0; round < 15; round++)
        {
            for (var i = 0; i < 5; i++)
            {
                var article = ((round * 7) + i) % 40;
                folder.Write($"a{article:D4}.txt", TempFolder.Text(article + round, 5 + round),
                    new DateTime(2021, 1, 1 + round, 0, 0, 0, DateTimeKind.Utc));
            }

            index.Refresh();
        }

        index.AssertBlocksHold();
    }

    [Fact]
    public void Small_index_is_equal_after_changes_to_one_built_at_once()
    {
        folder.WriteMany(20);
        var options = folder.Options() with { RewriteSentences = 100_000 };
        using var changed = ArticleIndex.Open(options);
        folder.Write("a0003.txt", TempFolder.Text(99, 7));
        folder.Remove("a0011.txt");
        folder.Write("a0000x.txt", TempFolder.Text(77, 3));
        changed.Refresh();

        using var fresh = ArticleIndex.Open(folder.Options(inMemory: true));

        Assert.Equal(fresh.Find("harbour"), changed.Find("harbour"));
        using var one = fresh.Acquire();
        using var other = changed.Acquire();
        Assert.Equal(one.Snapshot.Articles, other.Snapshot.Articles);
        Assert.Equal(0, other.Snapshot.Reader.NumDeletedDocs);
    }
}
