using System.Diagnostics;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;
using QaBot.Answering.Tests.Indexing;

namespace QaBot.Answering.Tests.Articles;

/// <summary>What lies in folders beside files: pipes, devices, links, folders that are closed.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    public SpecialFileTests()
    {
        folder.Write("good.txt", "The mill at Orrin was built in 1808.");
    }

    public void Dispose() => folder.Dispose();

    [SkippableFact]
    public void Pipe_is_named_and_neither_opened_nor_waited_for()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no named pipes in folders.");
        Shell($"mkfifo '{folder.Articles}/pipe.txt'");

        AssertSkipped("pipe.txt", "a pipe, a socket or a device");
    }

    [SkippableFact]
    public void Link_to_a_device_is_not_read()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "There is no such device.");
        File.CreateSymbolicLink(Path.Combine(folder.Articles, "zero.txt"), "/dev/zero");

        AssertSkipped("zero.txt", "leads out of the articles' folder");
        using var index = ArticleIndex.Open(folder.Options() with { FollowLinks = true });
        Assert.Contains("a pipe, a socket or a device", Assert.Single(index.Summary.Skipped).Reason, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Pipe_that_takes_the_place_of_a_file_after_listing_is_not_waited_for()
    {
        Skip.If(OperatingSystem.IsWindows(), "There are no named pipes in folders.");
        Shell($"mkfifo '{folder.Root}/pipe.txt'");

        var result = new ArticleReader(new ArticleReadOptions()).Read(Path.Combine(folder.Root, "pipe.txt"), "pipe");

        Assert.Contains("a pipe, a socket or a device", result.SkipReason, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Link_that_leads_out_of_the_folder_is_followed_only_when_wanted()
    {
        Skip.If(OperatingSystem.IsWindows(), "Making links needs rights there.");
        var outside = Directory.CreateDirectory(Path.Combine(folder.Root, "outside")).FullName;
        File.WriteAllText(Path.Combine(outside, "far.txt"), "The tower was built in 1822.");
        File.CreateSymbolicLink(Path.Combine(folder.Articles, "file.txt"), Path.Combine(outside, "far.txt"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Articles, "folder"), outside);

        using (var index = folder.Open())
        {
            Assert.Equal(["good"], index.Ids());
            Assert.Equal(["file.txt", "folder"], index.Summary.Skipped.Select(file => file.File));
        }

        using var following = ArticleIndex.Open(folder.Options() with { FollowLinks = true });
        Assert.Equal(["file", "folder/far", "good"], following.Ids());
    }

    // As Kubernetes lays out the files of a configuration: each is a link through a hidden link.
    [SkippableFact]
    public void Link_through_another_link_inside_the_folder_is_followed()
    {
        Skip.If(OperatingSystem.IsWindows(), "Making links needs rights there.");
        folder.Write(".v1/mill.txt", "The tower was built in 1822.");
        Directory.CreateSymbolicLink(Path.Combine(folder.Articles, ".data"), ".v1");
        File.CreateSymbolicLink(Path.Combine(folder.Articles, "mill.txt"), ".data/mill.txt");

        using var index = folder.Open();

        Assert.Equal(["good", "mill"], index.Ids());
        Assert.Empty(index.Summary.Skipped);
    }

    [SkippableFact]
    public void Folder_that_may_not_be_looked_into_is_named()
    {
        Skip.If(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "The administrator may look into every folder.");
        var closed = Directory.CreateDirectory(Path.Combine(folder.Articles, "closed")).FullName;
        Shell($"chmod 000 '{closed}'");
        try
        {
            AssertSkipped("closed", "may not be looked into");
        }
        finally
        {
            Shell($"chmod 700 '{closed}'");
        }
    }

    [Theory]
    [InlineData("old.doc")]
    [InlineData("note.rtf")]
    [InlineData("sheet.xlsx")]
    [InlineData("below/none")]
    public void File_of_another_kind_is_named_and_no_failure(string name)
    {
        folder.Write(name, "content");

        AssertSkipped(name, "its ending is not one of");
        Assert.True(Assert.Single(new ArticleFolder(folder.Articles).List().Skipped).IsOtherKind);
    }

    private static void Shell(string command)
    {
        using var process = Process.Start("sh", ["-c", command]);
        process.WaitForExit();
    }

    private void AssertSkipped(string name, string reason)
    {
        using var index = folder.Open();

        Assert.Equal(["good"], index.Ids());
        var skipped = Assert.Single(index.Summary.Skipped);
        Assert.Equal(name, skipped.File);
        Assert.Contains(reason, skipped.Reason, StringComparison.Ordinal);
        Assert.False(index.Refresh().HasChanges);
    }
}
