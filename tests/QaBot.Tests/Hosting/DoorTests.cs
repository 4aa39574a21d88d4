using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace QaBot.Tests.Hosting;

/// <summary>Who counts as somebody at the bot's own machine, by which names it is reached there, and what all answers say.</summary>
public sealed class DoorTests(DoorTests.Server server) : IClassFixture<DoorTests.Server>
{
    private const string Message = """
        {"type":"message","channelId":"emulator","serviceUrl":"http://localhost:9/","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"deliveryMode":"expectReplies","text":"help"}
        """;

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "localhost.evil.example")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-Host", "bot.example")]
    [InlineData("X-Original-For", "127.0.0.1:5")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("CF-Connecting-IP", "203.0.113.7")]
    public async Task Doors_of_this_machine_are_shut_to_what_comes_from_elsewhere(string header, string value)
    {
        var bot = server.Bot;

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(bot, "/api/messages", Message, (header, value)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(bot, "/inspect?q=when", null, (header, value)));
    }

    [Theory]
    [InlineData("Host", "localhost")]
    [InlineData("Host", "127.0.0.1:3978")]
    [InlineData("Host", "[::1]")]
    [InlineData("Origin", "http://localhost:5000")]
    public async Task Doors_of_this_machine_are_open_to_who_is_at_it(string header, string value)
    {
        var bot = server.Bot;

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, "/api/messages", Message, (header, value)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, "/inspect?q=when", null, (header, value)));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/articles")]
    [InlineData("/api/articles/russia-iran-relations")]
    [InlineData("/api/directline/token")]
    [InlineData("/v3/directline/tokens/generate")]
    [InlineData("/v3/directline/conversations/c/upload")]
    public async Task Name_of_somebody_else_that_leads_to_this_machine_is_refused(string path)
    {
        var bot = server.Bot;
        var body = path.Contains("directline", StringComparison.Ordinal) ? "{}" : null;

        Assert.Equal(HttpStatusCode.Forbidden,
            await StatusAsync(bot, path, body, ("Host", "evil.example"), ("Origin", "http://evil.example")));
        Assert.NotEqual(HttpStatusCode.Forbidden, await StatusAsync(bot, path, body));
    }

    [Fact]
    public async Task Stream_is_refused_by_the_name_of_somebody_else()
    {
        var bot = server.Bot;
        using var token = await bot.Http.PostAsync(new Uri("/v3/directline/tokens/generate", UriKind.Relative), null);
        using var start = new HttpRequestMessage(HttpMethod.Post, new Uri("/v3/directline/conversations", UriKind.Relative));
        start.Headers.Authorization = new("Bearer", (string)JsonNode.Parse(await token.Content.ReadAsStringAsync())!["token"]!);
        using var started = await bot.Http.SendAsync(start);
        var stream = new Uri((string)JsonNode.Parse(await started.Content.ReadAsStringAsync())!["streamUrl"]!);
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.SetRequestHeader("Host", "evil.example");

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(stream, CancellationToken.None));

        Assert.Equal(HttpStatusCode.Forbidden, socket.HttpStatusCode);
    }

    [Theory]
    [InlineData("Bot:PublicUrl", "https://bot.example/qa/")]
    [InlineData("Proxy:Known:0", "127.0.0.1")]
    public async Task Name_that_the_owner_gave_or_that_a_known_proxy_uses_is_taken(string key, string value)
    {
        await using var bot = await HttpBot.StartAsync((key, value));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, "/api/directline/token", "{}", ("Host", "bot.example")));
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("127.0.0.0/8", HttpStatusCode.OK)]
    [InlineData("203.0.113.0/24", HttpStatusCode.TooManyRequests)]
    public async Task Limits_count_the_users_that_a_known_proxy_names_and_nobody_else_can_name_any(string known, HttpStatusCode ofAnother)
    {
        await using var bot = await HttpBot.StartAsync(("Proxy:Known:0", known), ("DirectLine:TokensPerMinute", "1"));
        HttpStatusCode first, another, again;
        do
        {
            // The limit begins anew with each minute of the clock.
            first = await StatusAsync(bot, "/api/directline/token", "{}", ("X-Forwarded-For", "198.51.100.1"));
            another = await StatusAsync(bot, "/api/directline/token", "{}", ("X-Forwarded-For", "198.51.100.2"));
            again = await StatusAsync(bot, "/api/directline/token", "{}", ("X-Forwarded-For", "198.51.100.1"));
        }
        while (again != HttpStatusCode.TooManyRequests);

        Assert.Equal((HttpStatusCode.OK, ofAnother), (first, another));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("Accept", "*/*")]
    public async Task What_a_known_proxy_passes_on_is_never_from_this_machine(string header, string value)
    {
        await using var bot = await HttpBot.StartAsync(("Proxy:Known:0", "127.0.0.1"));

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(bot, "/api/messages", Message, (header, value)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(bot, "/inspect?q=when", null, (header, value)));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/none")]
    [InlineData("/health")]
    [InlineData("/inspect?q=when")]
    [InlineData("/api/articles")]
    [InlineData("/api/messages")]
    [InlineData("/v3/directline/none")]
    [InlineData("/css/base.css")]
    public async Task Every_answer_forbids_guessing_its_type_and_hides_the_server(string path)
    {
        var bot = server.Bot;

        using var response = await bot.Http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/api/messages", "FFFFFFFFFFFFFFFFF")]
    [InlineData("/api/messages", "-1")]
    [InlineData("/api/messages", "zz")]
    [InlineData("/v3/directline/tokens/generate", "FFFFFFFFFFFFFFFFF")]
    [InlineData("/v3/directline/tokens/generate", "80000000")]
    public async Task Chunk_of_an_impossible_size_is_a_bad_request(string path, string size)
    {
        var bot = server.Bot;
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, bot.Http.BaseAddress!.Port);
        await using var stream = client.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: "
            + $"close\r\n\r\n{size}\r\n{{}}\r\n0\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.ASCII);

        Assert.Matches("^HTTP/1.1 4(00|13) ", await reader.ReadLineAsync());
        Assert.DoesNotContain(bot.Log.Entries, entry => entry.Level >= Microsoft.Extensions.Logging.LogLevel.Error);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpBot bot, string path, string? body,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await bot.Http.SendAsync(request);
        return response.StatusCode;
    }

    /// <summary>The program without settings of its own.</summary>
    public sealed class Server : IAsyncLifetime
    {
        internal HttpBot Bot { get; private set; } = null!;

        public async Task InitializeAsync() => Bot = await HttpBot.StartAsync();

        public async Task DisposeAsync() => await Bot.DisposeAsync();
    }
}
