using System.Diagnostics;
using System.Text;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;
using QaBot.Answering.Indexing.Isolation;
using QaBot.Answering.Tests.Articles;

namespace QaBot.Answering.Tests.Indexing.Isolation;

/// <summary>Real processes that read real files.</summary>
public sealed class IsolatedReadingTests : IDisposable
{
    private const string Good = "The mill at Orrin was built in 1808.";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void File_that_overflows_the_stack_of_its_reader_is_skipped_and_the_others_are_served()
    {
        folder.Write("good.txt", Good);
        folder.WriteBytes("loop.pdf", PdfWhosePageIsItself());
        folder.WriteBytes("other.docx", new WordFile().Paragraph("The bridge at Orrin was built in 1822.").Bytes());

        using var index = Open(ReadingProcess.Options());

        Assert.Equal(["good", "other"], index.Ids());
        Assert.Contains("refers to itself", Assert.Single(index.Summary.Skipped).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReadingProcess.EndsAtOnce, "the process that read it ended")]
    [InlineData(ReadingProcess.SaysTooMuch, "the process that read it ended")]
    [InlineData(ReadingProcess.TakesAllMemory, "more than the 64 MiB of memory allowed")]
    [InlineData(ReadingProcess.NeverEnds, "takes longer than 2 seconds")]
    public void Reader_that_misbehaves_costs_its_file_and_no_other(string behaviour, string reason)
    {
        folder.Write("good.txt", Good);
        folder.Write("page.html", "<p>The tower was built in 1822.</p>");

        using var index = Open(
            ReadingProcess.Options(behaviour) with
            {
                ReadTimeLimit = TimeSpan.FromSeconds(behaviour == ReadingProcess.NeverEnds ? 2 : 60),
                ReadMegabytes = 64
            });

        Assert.Equal(["good"], index.Ids());
        Assert.Contains(reason, Assert.Single(index.Summary.Skipped).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Program_that_cannot_be_started_costs_the_files_that_need_it()
    {
        folder.Write("good.txt", Good);
        folder.Write("page.html", "<p>The tower was built in 1822.</p>");

        using var index = Open(new ReaderIsolation { Start = () => new ProcessStartInfo("/not/there") });

        Assert.Equal(["good"], index.Ids());
        Assert.Contains("cannot be started", Assert.Single(index.Summary.Skipped).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Process_reads_many_files_and_one_that_broke_down_is_replaced()
    {
        for (var i = 0; i < 20; i++)
        {
            folder.Write($"a{i:D2}.html", $"<p>The tower number {i} was built in 1822.</p>");
        }

        folder.WriteBytes("a10.pdf", PdfWhosePageIsItself());
        var starts = 0;

        using var index = Open(ReadingProcess.Options() with
        {
            Processes = 1,
            Start = () =>
            {
                starts++;
                return ReadingProcess.StartInfo(ReadingProcess.Reads);
            },
        });

        Assert.Equal(20, index.Ids().Count);
        Assert.Equal(2, starts);
    }

    [Fact]
    public void Article_is_the_same_whether_read_by_a_process_or_here()
    {
        const string text = "---\ntitle: Orrin\ndate: 2001-02-03\nextra: [\n---\n\n# The mill\n\nIt was built in May 1808. Last year it "
            + "was sold.\n";
        folder.Write("mill.md", text);
        var here = Read(ReadingProcess.Options() with
        {
            InProcessBytes = 65_536,
            Start = () => throw new InvalidOperationException("No process is needed.")
        });
        var there = Read(ReadingProcess.Options() with { InProcessBytes = 0 });

        Assert.Equal(here.Packed, there.Packed);
        Assert.Equal(here.Warnings, there.Warnings);
        Assert.NotEmpty(here.Warnings);
    }

    [Fact]
    public void Process_has_none_of_the_programs_secrets()
    {
        var environment = new Dictionary<string, string?>
        {
            ["MicrosoftAppPassword"] = "secret",
            ["State__Redis"] = "secret",
            ["PATH"] = "/bin"
        };

        ReaderEnvironment.Apply(environment, 512);

        Assert.DoesNotContain("secret", environment.Values);
        Assert.Equal("/bin", environment["PATH"]);
        Assert.Equal("20000000", environment["DOTNET_GCHeapHardLimit"]);
    }

    [Fact]
    public async Task Reader_that_is_left_alone_ends_itself()
    {
        var start = ReadingProcess.StartInfo(ReadingProcess.Reads);
        start.RedirectStandardInput = start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        await using var input = process.StandardInput.BaseStream;
        var request = new ReadRequest(new ArticleReadOptions(), TimeSpan.FromMilliseconds(1), "a.html", "a",
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>word<b><i>", 50_000))));
        await using (var writer = new BinaryWriter(input, Encoding.UTF8, leaveOpen: true))
        {
            request.Write(writer);
        }

        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(timeout.Token);

        Assert.NotEqual(0, process.ExitCode);
    }

    [Fact]
    public void Building_that_is_stopped_ends_the_reader()
    {
        folder.Write("page.html", "<p>The tower was built in 1822.</p>");
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));

        Assert.ThrowsAny<OperationCanceledException>(() => ArticleIndex.Open(
            folder.Options() with
            {
                Isolation = ReadingProcess.Options(
                ReadingProcess.NeverEnds) with
                { ReadTimeLimit = TimeSpan.FromMinutes(5) }
            },
            cancellationToken: stop.Token));
    }

    [Fact]
    public void Limits_out_of_range_are_named()
    {
        folder.Write("good.txt", Good);

        var error = Assert.Throws<AnsweringException>(() => Open(ReadingProcess.Options() with { ReadMegabytes = 1 }));

        Assert.Contains(nameof(ReaderIsolation.ReadMegabytes), error.Message, StringComparison.Ordinal);
    }

    private ArticleIndex Open(ReaderIsolation isolation) => ArticleIndex.Open(folder.Options() with { Isolation = isolation });

    private ReadReply Read(ReaderIsolation isolation)
    {
        using var reading = new FileReading(folder.Options() with { Isolation = isolation }, TimeProvider.System);
        return reading.Read(Path.Combine(folder.Articles, "mill.md"), "mill", out _, CancellationToken.None);
    }

    // An object that says that it is what it says it is.
    private static byte[] PdfWhosePageIsItself() => Encoding.Latin1.GetBytes(
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n3 0 "
        + "R\nendobj\n"
        + "trailer\n<</Size 4/Root 1 0 R>>\n%%EOF\n");
}
