using System.Net;
using System.Text;
using QaBot.Bot.Files;

namespace QaBot.Tests.Bot;

public sealed class FileFetcherTests
{
    private const int Most = 16;

    [Theory]
    [InlineData("https://contoso.sharepoint.com/f?t=1", nameof(FileSource.KnownHost))]
    [InlineData("https://contoso-my.sharepoint.com/f", nameof(FileSource.KnownHost))]
    [InlineData("http://localhost:5000/v3/attachments/1/views/original", nameof(FileSource.OwnMachine))]
    [InlineData("http://127.0.0.1:5000/f", nameof(FileSource.OwnMachine))]
    [InlineData("data:text/plain;base64,d29yZHM=", nameof(FileSource.OwnMachine))]
    [InlineData("data:text/plain;base64,d29yZHM=", nameof(FileSource.Message))]
    public async Task File_is_fetched_from_where_its_channel_keeps_files(string url, string source)
    {
        var (content, problem) = await FetchAsync(url, Enum.Parse<FileSource>(source));

        Assert.Null(problem);
        Assert.Equal("words", Encoding.UTF8.GetString(content!));
    }

    [Theory]
    [InlineData("https://evil.example/f", nameof(FileSource.KnownHost))]
    [InlineData("https://sharepoint.com.evil.example/f", nameof(FileSource.KnownHost))]
    [InlineData("https://evilsharepoint.com/f", nameof(FileSource.KnownHost))]
    [InlineData("https://contoso.sharepoint.com:8443/f", nameof(FileSource.KnownHost))]
    [InlineData("https://contoso.sharepoint.com@evil.example/f", nameof(FileSource.KnownHost))]
    [InlineData("https://user@contoso.sharepoint.com/f", nameof(FileSource.KnownHost))]
    [InlineData("http://contoso.sharepoint.com/f", nameof(FileSource.KnownHost))]
    [InlineData("https://169.254.169.254/latest/meta-data", nameof(FileSource.KnownHost))]
    [InlineData("http://localhost/f", nameof(FileSource.KnownHost))]
    [InlineData("file:///etc/passwd", nameof(FileSource.KnownHost))]
    [InlineData("data:text/plain;base64,d29yZHM=", nameof(FileSource.KnownHost))]
    [InlineData("http://10.0.0.1/f", nameof(FileSource.OwnMachine))]
    [InlineData("http://localhost.evil.example/f", nameof(FileSource.OwnMachine))]
    [InlineData("https://contoso.sharepoint.com/f", nameof(FileSource.OwnMachine))]
    [InlineData("file:///etc/passwd", nameof(FileSource.OwnMachine))]
    [InlineData("http://localhost/f", nameof(FileSource.Message))]
    [InlineData("f", nameof(FileSource.KnownHost))]
    [InlineData("", nameof(FileSource.KnownHost))]
    public async Task No_other_address_is_called(string url, string source)
    {
        using var network = new Network(_ => Words());

        var (content, problem) = await FetchAsync(url, Enum.Parse<FileSource>(source), network);

        Assert.Null(content);
        Assert.Contains("Files:Hosts", problem, StringComparison.Ordinal);
        Assert.Equal(0, network.Calls);
    }

    [Fact]
    public async Task Redirect_is_not_followed()
    {
        using var network = new Network(_ =>
            new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("http://localhost/secret") } });

        var (content, problem) = await FetchAsync("https://contoso.sharepoint.com/f", FileSource.KnownHost, network);

        Assert.Null(content);
        Assert.Contains("(302)", problem, StringComparison.Ordinal);
        Assert.Equal(1, network.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task File_that_is_too_large_is_refused_whether_or_not_it_says_so(bool saysLength)
    {
        using var network = new Network(_ =>
            new HttpResponseMessage
            {
                Content = saysLength
            ? new ByteArrayContent(new byte[Most + 1])
            : new StreamContent(new Unmeasured(Most + 1))
            });

        var (content, problem) = await FetchAsync("https://contoso.sharepoint.com/f", FileSource.KnownHost, network);

        Assert.Null(content);
        Assert.Contains("more than the 16 bytes", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_address_that_is_too_large_is_refused() =>
        Assert.Contains("more than the 16 bytes",
            (await FetchAsync($"data:;base64,{Convert.ToBase64String(new byte[40])}", FileSource.Message)).Problem,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("data:;base64,***")]
    [InlineData("data:,words")]
    public async Task Data_address_that_is_broken_is_refused(string url)
    {
        var (content, problem) = await FetchAsync(url, FileSource.Message);

        Assert.Null(content);
        Assert.Contains("send it", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_takes_too_long_is_given_up()
    {
        using var network = new Network(async cancellation =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return new HttpResponseMessage();
        });

        var (content, problem) = await FetchAsync("https://contoso.sharepoint.com/f", FileSource.KnownHost, network);

        Assert.Null(content);
        Assert.Contains("within 1 seconds", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Host_that_does_not_answer_is_told()
    {
        using var network = new Network(_ => Task.FromException<HttpResponseMessage>(new HttpRequestException("no route")));

        Assert.Contains("could not be fetched",
            (await FetchAsync("https://contoso.sharepoint.com/f", FileSource.KnownHost, network)).Problem, StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> Words() => Task.FromResult(new HttpResponseMessage { Content = new StringContent("words") });

    private static async Task<(byte[]? Content, string? Problem)> FetchAsync(string url, FileSource source, Network? network = null)
    {
        using var own = new Network(_ => Words());
        using var fetcher = new FileFetcher(new FilesOptions { TimeLimit = TimeSpan.FromSeconds(1) }, network ?? own, network ?? own);
        return await fetcher.FetchAsync(new SentFile("f.md", url, source), Most, CancellationToken.None);
    }

    private sealed class Network(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        public Network(Func<CancellationToken, HttpResponseMessage> answer)
            : this(cancellation => Task.FromResult(answer(cancellation)))
        {
        }

        public int Calls { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls++;
            return answer(cancellationToken);
        }
    }

    // A stream whose length nobody tells beforehand.
    private sealed class Unmeasured(int bytes) : MemoryStream(new byte[bytes])
    {
        public override bool CanSeek => false;
    }
}
