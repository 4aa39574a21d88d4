using System.Net;
using System.Text;
using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using QaBot.Tests.Fixtures;
using QaBot.Tests.Hosting;

namespace QaBot.Tests.Api;

/// <summary>An assistant over both transports, by the client of the protocol's own package.</summary>
public sealed class McpTests(McpTests.Server server) : IClassFixture<McpTests.Server>
{
    private static readonly string[] OnlyMill = ["old news/mill #1"];

    public static TheoryData<string> Transports => ["http", "stdio"];

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Tools_are_told_with_what_they_do(string transport)
    {
        var tools = await server.Client(transport).ListToolsAsync();

        Assert.Equal(["ask_articles", "read_article", "search_articles"], tools.Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));
        Assert.Equal(["ask_articles", "search_articles"],
            tools.Where(tool => tool.ReturnJsonSchema is not null).Select(tool => tool.Name).Order(StringComparer.Ordinal));
        Assert.Contains("ask_articles", server.Client(transport).ServerInstructions, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Question_is_answered_by_quote_place_and_confidence(string transport)
    {
        var result = await CallAsync(transport, "ask_articles", ("question", "When was the bridge opened?"));

        Assert.NotEqual(true, result.IsError);
        Assert.Matches("^“The Velden Bridge crosses the river Aar.”\n“It was opened by President Jonas Frei on June 3, 1962.”\nPlace: The "
            + "Velden Bridge .*paragraph 2; article bridge\nShort answer: June 3, 1962\nConfidence: 0\\.\\d\\d$", TextOf(result));
        Assert.Equal("June 3, 1962", result.StructuredContent!.Value.GetProperty("answer").GetString());
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Question_that_the_articles_do_not_answer_is_declined(string transport)
    {
        var result = await CallAsync(transport, "ask_articles", ("question", "Which zeppelin landed?"));

        Assert.StartsWith("The articles do not tell. ", TextOf(result), StringComparison.Ordinal);
        Assert.False(result.StructuredContent!.Value.GetProperty("answered").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Article_is_a_resource_that_can_be_read(string transport)
    {
        var client = server.Client(transport);
        var resources = await client.ListResourcesAsync();

        Assert.Equal(["bridge", "old news/mill #1"], resources.Select(resource => resource.Name));
        var content = Assert.IsType<TextResourceContents>(Assert.Single((await client.ReadResourceAsync(resources[1].Uri)).Contents));
        Assert.Contains("The mill of Rehn was constructed in 1790.", content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_named_articles_are_asked()
    {
        var result = await CallAsync("http", "ask_articles", ("question", "When was it opened or built?"), ("articles", OnlyMill),
            ("top", 100));

        Assert.All(result.StructuredContent!.Value.GetProperty("candidates").EnumerateArray(),
            candidate => Assert.Equal("old news/mill #1", candidate.GetProperty("article").GetString()));
    }

    [Fact]
    public async Task Words_are_found_with_their_places()
    {
        var result = await CallAsync("http", "search_articles", ("words", "president frei"));

        Assert.Equal("bridge (The Velden Bridge): It was opened by President Jonas Frei on June 3, 1962.", TextOf(result));
        Assert.Equal(2, result.StructuredContent!.Value.GetProperty("hits")[0].GetProperty("marks").GetArrayLength());
    }

    [Theory]
    [InlineData(1, "[1] The mill\n\n[2] The mill of Rehn was constructed in 1790.")]
    [InlineData(3, "[3] Three weeks of rain drove its wheel.")]
    public async Task Article_is_read_by_paragraphs(int from, string expected)
    {
        Assert.Contains(expected, TextOf(await CallAsync("http", "read_article", ("article", "old news/mill #1"), ("from", from))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask_articles", """{"question":" "}""", "no \"question\"")]
    [InlineData("ask_articles", """{"question":"When?","top":0}""", "from 1 to 100")]
    [InlineData("ask_articles", """{"question":"When?","articles":["brigde"]}""", "bridge")]
    [InlineData("search_articles", """{"words":""}""", "no words")]
    [InlineData("search_articles", """{"words":"a","articles":["brigde"]}""", "bridge")]
    [InlineData("read_article", """{"article":"none"}""", "no article")]
    [InlineData("read_article", """{"article":"bridge","from":9}""", "1 to 2")]
    public async Task Bad_input_is_an_error_that_says_what_is_wrong(string tool, string arguments, string expected)
    {
        var result = await server.Client("http").CallToolAsync(tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments));

        Assert.True(result.IsError);
        Assert.Contains(expected, TextOf(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("qabot://articles/none")]
    [InlineData("file:///etc/passwd")]
    public async Task Resource_that_there_is_none_is_an_error(string uri)
    {
        var error = await Assert.ThrowsAsync<McpProtocolException>(async () => await server.Client("http").ReadResourceAsync(uri));

        Assert.Contains("no resource", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Host", "evil.example", HttpStatusCode.Forbidden)]
    [InlineData("X-Forwarded-For", "203.0.113.7", HttpStatusCode.Forbidden)]
    [InlineData("Accept-Language", "en", HttpStatusCode.OK)]
    public async Task Only_this_machine_may_come_in_when_nothing_is_set(string header, string value, HttpStatusCode expected)
    {
        Assert.Equal(expected, await StatusAsync(server.Bot.Http, 0, (header, value)));
    }

    [Fact]
    public async Task Body_beyond_the_limit_is_refused()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await StatusAsync(server.Bot.Http, 70_000));
    }

    [Fact]
    public async Task With_a_token_only_who_names_it_comes_in()
    {
        const string Token = "0123456789abcdef0123456789abcdef";
        await using var bot = await HttpBot.StartOverAsync(server.Folder, ("Api:Access", "token"), ("Api:Token", Token));

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(bot.Http, 0));
        Assert.Equal(HttpStatusCode.OK,
            await StatusAsync(bot.Http, 0, ("Authorization", $"Bearer {Token}"), ("X-Forwarded-For", "203.0.113.7")));
    }

    private Task<CallToolResult> CallAsync(string transport, string tool, params (string Name, object? Value)[] arguments) =>
        server.Client(transport).CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value))
            .AsTask();

    private static string TextOf(CallToolResult result) => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, int padding, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp")
        {
            Content = new StringContent(
                """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}""" + new string(' ', padding), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept", "application/json, text/event-stream");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }

    /// <summary>The program over two articles, reached over HTTP and started as a process of its own.</summary>
    public sealed class Server : IAsyncLifetime, IDisposable
    {
        private readonly ArticleFolder folder = new(
            ("bridge.md", "# The Velden Bridge\n\nThe Velden Bridge crosses the river Aar. It was opened by President Jonas Frei on June "
                + "3, 1962.\n"));

        private readonly Dictionary<string, McpClient> clients = [];

        internal string Folder => folder.Path;

        internal HttpBot Bot { get; private set; } = null!;

        internal McpClient Client(string transport) => clients[transport];

        public async Task InitializeAsync()
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, "old news"));
            await File.WriteAllTextAsync(
                Path.Combine(folder.Path, "old news", "mill #1.md"),
                    "# The mill\n\nThe mill of Rehn was constructed in 1790.\n\nThree weeks of rain drove its wheel.\n");
            Bot = await HttpBot.StartOverAsync(folder.Path);
            clients["http"] = await McpClient.CreateAsync(
                new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(Bot.Http.BaseAddress!, "/mcp") }));
            clients["stdio"] = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
            {
                Command = "dotnet",
                Arguments = [Path.Combine(AppContext.BaseDirectory, "QaBot.dll"), "mcp", "--articles", folder.Path],
                EnvironmentVariables =
                    new Dictionary<string, string?>
                    {
                        ["QABOT_HOME"] = TestSupport.Repository.Path(),
                        ["Answering__TimeLimit"] = "01:00:00"
                    },
            }));
        }

        public async Task DisposeAsync()
        {
            foreach (var client in clients.Values)
            {
                await client.DisposeAsync();
            }

            await Bot.DisposeAsync();
        }

        public void Dispose() => folder.Dispose();
    }
}
