using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using QaBot.Answering;
using QaBot.Tests.Browser;
using QaBot.Tests.Hosting;

namespace QaBot.Tests.Web;

public sealed class PageEndpointTests : IAsyncLifetime, IDisposable
{
    private const string Text = "The bridge of Shiraz 🌉\r\n\r\nIt was opened in 1925. Nobody crossed it before 1926.\r\n";

    private readonly string folder = Directory.CreateTempSubdirectory("qabot-web").FullName;
    private readonly HttpClient client = new(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });
    private PageServer? server;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder, "old news"));
        await File.WriteAllTextAsync(Path.Combine(folder, "old news", "bridge #1.txt"), Text);
        server = await PageServer.StartAsync(folder);
        client.BaseAddress = new Uri(server.Address);
    }

    public async Task DisposeAsync()
    {
        await server!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task Article_with_slashes_and_signs_in_its_id_is_found_and_its_offsets_cut_its_text()
    {
        using var json = JsonDocument.Parse(await client.GetStringAsync("/api/articles/old%20news/bridge%20%231"));

        var text = json.RootElement.GetProperty("text").GetString()!;
        Assert.Equal(Text, text);
        var article = server!.Article("old news/bridge #1");
        Assert.Equal(article.ContentHash, json.RootElement.GetProperty("hash").GetString());
        Assert.Equal(
            article.Paragraphs.Select(paragraph => paragraph.Span.Of(Text)),
            json.RootElement.GetProperty("paragraphs").EnumerateArray().Select(paragraph =>
                text.Substring(paragraph.GetProperty("offset").GetInt32(), paragraph.GetProperty("length").GetInt32())));
    }

    [Theory]
    [InlineData("/api/articles/none", HttpStatusCode.NotFound)]
    [InlineData("/api/articles/..%2f..%2fappsettings.json", HttpStatusCode.NotFound)]
    [InlineData("/article/none", HttpStatusCode.NotFound)]
    [InlineData("/article/old%20news/bridge%20%231", HttpStatusCode.OK)]
    [InlineData("/index.html", HttpStatusCode.NotFound)]
    [InlineData("/inspect", HttpStatusCode.BadRequest)]
    [InlineData("/inspect?q=when&article=none", HttpStatusCode.NotFound)]
    public async Task Address_answers_with_its_status(string address, HttpStatusCode expected)
    {
        using var response = await client.GetAsync(address);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task What_the_browser_has_is_not_sent_again()
    {
        using var first = await client.GetAsync("/css/base.css");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/css/base.css");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Files_are_sent_compressed_to_who_can_read_that(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/css/article.css");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));

        using var response = await client.SendAsync(request);

        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.Single());
    }

    [Theory]
    [InlineData("/", "frame-ancestors 'none'")]
    [InlineData("/embed", "frame-ancestors 'self'")]
    public async Task Pages_let_only_own_scripts_run_and_no_other_site_frame_them(string address, string frames)
    {
        using var response = await client.GetAsync(address);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.EndsWith(frames, policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", "<p class=\"stored\" data-text")]
    [InlineData("false", "<p class=\"stored\" hidden data-text")]
    public async Task Pages_tell_that_questions_are_stored_when_they_are(string isEnabled, string note)
    {
        await using var other = await HttpBot.StartOverAsync(folder, ("Feedback:Enabled", isEnabled));

        foreach (var page in new[] { "/", "/embed" })
        {
            Assert.Contains(note, await other.Http.GetStringAsync(new Uri(page, UriKind.Relative)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Adding_articles_is_not_offered_where_it_is_switched_off()
    {
        await using var closed = await HttpBot.StartOverAsync(folder, ("Articles:Upload", "off"));

        Assert.Contains("<section class=\"adding\" hidden", await closed.Http.GetStringAsync(new Uri("/", UriKind.Relative)),
            StringComparison.Ordinal);
        Assert.DoesNotContain("<section class=\"adding\" hidden", await client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspection_tells_how_the_answer_came_about()
    {
        var text = await client.GetStringAsync("/inspect?q=when+was+the+bridge+opened");

        Assert.Contains("It was opened in 1925.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Host", "bot.example")]
    public async Task Inspection_is_refused_to_other_machines(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/inspect?q=when");
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Origin_that_is_none_stops_the_start_with_its_key()
    {
        var error = await Assert.ThrowsAsync<AnsweringException>(() =>
            PageServer.StartAsync(folder, new() { ["Page:EmbedOrigins:0"] = "https://news.example; script-src *" }));

        Assert.Contains("Page:EmbedOrigins", error.Message, StringComparison.Ordinal);
    }
}
