using QaBot.Answering.Indexing;
using QaBot.Answering.Tests.Indexing.Isolation;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Indexing;

/// <summary>Real processes that are killed in the middle of their work, and two processes on one folder.</summary>
public sealed class InterruptedIndexTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(40)]
    public async Task First_build_that_is_killed_is_built_anew(int killedAfterFiles)
    {
        folder.WriteMany(40, sentences: 40);
        await KillAfter($"done {killedAfterFiles}");

        using var index = folder.Open();

        Assert.Equal(40, index.Ids().Count);
        index.AssertBlocksHold();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(40)]
    public async Task Change_that_is_killed_leaves_the_last_complete_index(int killedAfterFiles)
    {
        folder.WriteMany(40, sentences: 40);
        OpenAsTheProcess().Dispose();
        for (var i = 0; i < 40; i++)
        {
            folder.Write($"a{i:D4}.txt", TempFolder.Text(1000 + i, 90), new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        await KillAfter($"done {killedAfterFiles}");

        using var index = OpenAsTheProcess();
        Assert.Null(index.Summary.Rebuilt);
        Assert.Equal(40, index.Ids().Count);
        Assert.Equal(40 * 90, index.Summary.Sentences);
        index.AssertBlocksHold();
    }

    [SlowFact]
    public async Task Kill_at_any_time_during_the_commit_leaves_an_index_that_opens()
    {
        folder.WriteMany(30, sentences: 30);
        for (var round = 0; round < 6; round++)
        {
            for (var i = 0; i < 30; i++)
            {
                folder.Write($"a{i:D4}.txt", TempFolder.Text((round * 100) + i, 30),
                    new DateTime(2021, 1, 1 + round, 0, 0, 0, DateTimeKind.Utc));
            }

            using var process = IndexingProcess.Start(folder);
            await process.LineAsync("done 30");

            // What follows the last file is the commit: it is cut a little later each time.
            SpinWait.SpinUntil(() => process.HasExited, TimeSpan.FromMilliseconds(round * 8));
            process.Kill();
            await process.WaitForExitAsync();

            using var index = folder.Open();
            Assert.Equal(30, index.Ids().Count);
            Assert.DoesNotContain(index.Summary.Warnings, warning => !warning.Contains("built anew", StringComparison.Ordinal));
            index.AssertBlocksHold();
        }
    }

    [Fact]
    public async Task Second_process_is_told_to_wait_while_the_first_builds()
    {
        folder.WriteMany(80, sentences: 100);
        using var process = IndexingProcess.Start(folder);
        await process.LineAsync("done 1");

        // Stopped, the first process holds the folder for as long as the test needs.
        Signal(process.Id, "STOP");
        try
        {
            var error = Assert.Throws<AnsweringException>(folder.Open);
            Assert.Contains("Another process is building", error.Message, StringComparison.Ordinal);
            Assert.Contains(folder.Index, error.Message, StringComparison.Ordinal);
        }
        finally
        {
            Signal(process.Id, "CONT");
        }

        Assert.StartsWith("serves 80", await process.LineAsync("serves"), StringComparison.Ordinal);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
    }

    [SlowFact]
    public async Task Second_process_serves_the_last_complete_index_and_takes_up_the_next()
    {
        folder.WriteMany(80, sentences: 100);
        var options = folder.Options() with { Isolation = ReadingProcess.Options() };
        ArticleIndex.Open(options).Dispose();
        for (var i = 0; i < 80; i++)
        {
            folder.Write($"a{i:D4}.txt", TempFolder.Text(1000 + i, 90), new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        using var process = IndexingProcess.Start(folder);
        await process.LineAsync("done 1");
        Signal(process.Id, "STOP");
        ArticleIndex index;
        try
        {
            index = ArticleIndex.Open(options);
        }
        finally
        {
            Signal(process.Id, "CONT");
        }

        using (index)
        {
            Assert.True(index.Summary.IsBehind);
            Assert.Equal(80 * 100, index.Summary.Sentences);
            index.AssertBlocksHold();

            await process.LineAsync("serves");
            var summary = index.Refresh();

            Assert.False(summary.IsBehind);
            Assert.Equal(80, summary.Changed.Count);
            Assert.Equal(80 * 90, index.Summary.Sentences);
            index.AssertBlocksHold();
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
    }

    [Fact]
    public async Task Two_processes_serve_one_folder_side_by_side()
    {
        folder.WriteMany(5);
        using var process = IndexingProcess.Start(folder);
        await process.LineAsync("serves");

        using var index = folder.Open();
        folder.Write("new.txt", "A bridge was built.");
        index.Refresh();

        Assert.Equal(["new: A bridge was built."], index.Find("bridge"));
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static void Signal(int process, string signal)
    {
        using var kill = System.Diagnostics.Process.Start("sh", ["-c", $"kill -{signal} {process}"]);
        kill.WaitForExit();
    }

    // With the options of the process, which may have committed before it was killed: with others its index is built anew.
    private ArticleIndex OpenAsTheProcess() => ArticleIndex.Open(folder.Options() with { Isolation = ReadingProcess.Options() });

    private async Task KillAfter(string line)
    {
        using var process = IndexingProcess.Start(folder);
        Assert.Equal(line, await process.LineAsync(line));
        process.Kill();
        await process.WaitForExitAsync();
    }
}
