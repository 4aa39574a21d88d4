using System.Diagnostics;
using QaBot.Answering.Indexing;

namespace QaBot.Answering.Tests.Indexing;

public sealed class UnwritableFolderTests : IDisposable
{
    private readonly TempFolder folder = new();
    private bool isMounted;

    public UnwritableFolderTests() => folder.WriteMany(30, sentences: 100);

    public void Dispose()
    {
        if (isMounted)
        {
            Shell($"umount '{folder.Index}'");
        }

        folder.Dispose();
    }

    [Fact]
    public void Index_folder_below_a_file_is_a_clear_error()
    {
        var options = folder.Options() with { IndexFolder = Path.Combine(folder.Articles, "a0000.txt", "lucene") };

        AssertTellsWhatToDo(Assert.Throws<AnsweringException>(() => ArticleIndex.Open(options)), options.IndexFolder);
    }

    [Fact]
    public void Index_folder_that_is_a_file_is_a_clear_error()
    {
        var options = folder.Options() with { IndexFolder = Path.Combine(folder.Articles, "a0000.txt") };

        AssertTellsWhatToDo(Assert.Throws<AnsweringException>(() => ArticleIndex.Open(options)), options.IndexFolder);
    }

    [SkippableFact]
    public void Full_disk_is_a_clear_error_and_leaves_nothing_half()
    {
        Mount("size=128k");

        AssertTellsWhatToDo(Assert.Throws<AnsweringException>(folder.Open), folder.Index);
        var again = Assert.Throws<AnsweringException>(folder.Open);
        Assert.Contains("is full", again.Message, StringComparison.Ordinal);

        Shell($"mount -o remount,size=64m '{folder.Index}'");
        using var index = folder.Open();
        Assert.Equal(30, index.Ids().Count);
        index.AssertBlocksHold();
    }

    [SkippableFact]
    public void Disk_that_fills_up_while_running_keeps_what_is_served()
    {
        Mount("size=2m");
        using var index = folder.Open();
        folder.WriteMany(400, sentences: 100);

        AssertTellsWhatToDo(Assert.Throws<AnsweringException>(() => index.Refresh()), folder.Index);

        Assert.Equal(30, index.Ids().Count);
        index.AssertBlocksHold();
        Shell($"mount -o remount,size=64m '{folder.Index}'");
        Assert.Equal(370, index.Refresh().Added.Count);
        index.AssertBlocksHold();
    }

    [SkippableFact]
    public void Read_only_folder_without_an_index_is_a_clear_error()
    {
        Mount("size=1m,ro");

        AssertTellsWhatToDo(Assert.Throws<AnsweringException>(folder.Open), folder.Index);
    }

    [SkippableFact]
    public void Read_only_folder_with_an_up_to_date_index_is_served()
    {
        Mount("size=64m");
        folder.Open().Dispose();
        Skip.IfNot(Shell($"mount -o remount,ro '{folder.Index}'"), "The folder cannot be made read-only here.");

        using var index = folder.Open();

        Assert.Equal(30, index.Ids().Count);
        index.AssertBlocksHold();
    }

    [Fact]
    public void Memory_needs_no_folder()
    {
        using var index = ArticleIndex.Open(folder.Options(inMemory: true));

        Assert.Equal(30, index.Ids().Count);
    }

    private static void AssertTellsWhatToDo(AnsweringException error, string place)
    {
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
        Assert.Contains("another folder", error.Message, StringComparison.Ordinal);
        Assert.Contains("in memory", error.Message, StringComparison.Ordinal);
    }

    private static bool Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardError = true })!;
        shell.WaitForExit();
        return shell.ExitCode == 0;
    }

    private void Mount(string options)
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "A small disk is mounted on Linux only.");
        Directory.CreateDirectory(folder.Index);
        isMounted = Shell($"mount -t tmpfs -o {options} tmpfs '{folder.Index}'");
        Skip.IfNot(isMounted, "A small disk can be mounted by an administrator only.");
    }
}
