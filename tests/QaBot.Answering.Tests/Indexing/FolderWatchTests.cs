using Microsoft.Extensions.Time.Testing;
using QaBot.Answering.Indexing;

namespace QaBot.Answering.Tests.Indexing;

public sealed class FolderWatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TempFolder folder = new();

    public FolderWatchTests() => folder.WriteMany(3);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Added_changed_and_removed_files_are_taken_up()
    {
        using var index = ArticleIndex.Open(folder.Options() with { Watch = true, Debounce = TimeSpan.FromMilliseconds(50) });

        Assert.Equal(["new"], (await After(index, () => folder.Write("new.txt", "A bridge was built."))).Summary.Added);
        Assert.Equal(["new"], (await After(index, () => folder.Write("new.txt", "A tunnel was dug out."))).Summary.Changed);
        Assert.Equal(["new"], (await After(index, () => folder.Remove("new.txt"))).Summary.Removed);
        Assert.Empty(index.Find("tunnel"));
    }

    [Fact]
    public async Task Change_the_system_does_not_tell_of_is_found_by_the_next_scan()
    {
        // A linked folder is not watched by the system.
        var far = Path.Combine(folder.Root, "far");
        Directory.CreateDirectory(far);
        File.WriteAllText(Path.Combine(far, "far.txt"), "Far away stands a tower.");
        Directory.CreateSymbolicLink(Path.Combine(folder.Articles, "link"), far);
        var time = new FakeTimeProvider();
        using var index = ArticleIndex.Open(folder.Options() with { Watch = true, FollowLinks = true }, timeProvider: time);
        Assert.Single(index.Find("tower"));

        var refreshed = await After(index, () =>
        {
            File.WriteAllText(Path.Combine(far, "far.txt"), "Far away stands a lighthouse.");
            time.Advance(TimeSpan.FromSeconds(30));
        });

        Assert.Equal(["link/far"], refreshed.Summary.Changed);
    }

    [Fact]
    public async Task Refresh_that_fails_is_told_once_and_mended_by_the_next()
    {
        var time = new FakeTimeProvider();
        using var index = ArticleIndex.Open(folder.Options() with { Watch = true }, timeProvider: time);

        var failed = await After(index, () =>
        {
            Directory.Move(folder.Articles, folder.Articles + "-away");
            time.Advance(TimeSpan.FromSeconds(30));
        });

        Assert.NotNull(failed.Error);
        Assert.Same(failed.Error, index.LastError);
        Assert.Equal(3, index.Ids().Count);

        var mended = await After(index, () =>
        {
            Directory.Move(folder.Articles + "-away", folder.Articles);
            folder.Write("new.txt", "A bridge was built.");
            time.Advance(TimeSpan.FromSeconds(30));
        });

        Assert.Null(mended.Error);
        Assert.Null(index.LastError);
    }

    private static async Task<IndexRefreshedEventArgs> After(ArticleIndex index, Action change)
    {
        var refreshed = new TaskCompletionSource<IndexRefreshedEventArgs>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Take(object? sender, IndexRefreshedEventArgs args) => refreshed.TrySetResult(args);
        index.Refreshed += Take;
        try
        {
            change();
            return await refreshed.Task.WaitAsync(Patience);
        }
        finally
        {
            index.Refreshed -= Take;
        }
    }
}
