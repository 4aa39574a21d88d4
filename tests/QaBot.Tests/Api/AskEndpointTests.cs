using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using QaBot.Answering;
using QaBot.Asking;
using QaBot.Tests.Fixtures;
using QaBot.Tests.Hosting;

namespace QaBot.Tests.Api;

public sealed class AskEndpointTests(AskEndpointTests.Server server) : IClassFixture<AskEndpointTests.Server>
{
    private const string Token = "0123456789abcdef0123456789abcdef";

    private HttpClient Http => server.Bot.Http;

    [Fact]
    public async Task Question_is_answered_by_the_json_of_the_command()
    {
        var answer = await AskAsync("""{"id":"7","question":"When was the bridge opened?"}""");

        var line = answer.Deserialize(AnswerJson.Line)!;
        Assert.Equal(("7", true, "June 3, 1962"), (line.Id, line.Answered, line.Answer));
        Assert.Equal("It was opened by President Jonas Frei on June 3, 1962.", line.Quote!.Text);
        Assert.EndsWith("› paragraph 2", line.Quote.Place, StringComparison.Ordinal);
        Assert.Equal(line.ToJson(), answer.ToJsonString(AnswerJson.Line.Options));
    }

    [Fact]
    public async Task Question_without_an_answer_is_declined_with_the_reason()
    {
        var answer = await AskAsync("""{"question":"Which zeppelin landed?"}""");

        Assert.False((bool)answer["answered"]!);
        Assert.NotEmpty((string)answer["declinedBecause"]!);
    }

    [Theory]
    [InlineData("""["mill"]""", new[] { "mill" })]
    [InlineData("""["mill","tower"]""", new[] { "mill", "tower" })]
    [InlineData("""["mill","mill","bridge","tower"]""", new[] { "bridge", "mill", "tower" })]
    [InlineData("[]", new[] { "bridge", "mill", "tower" })]
    public async Task Only_the_named_articles_are_looked_into(string articles, string[] expected)
    {
        var answer = await AskAsync($$"""{"question":"When was it built or opened?","articles":{{articles}},"top":100}""");

        Assert.Equal(expected,
            answer["candidates"]!.AsArray().Select(candidate => (string)candidate!["article"]!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Turn_of_an_answer_is_what_the_next_question_points_back_to()
    {
        var first = await AskAsync("""{"question":"When was the mill of Rehn constructed?"}""");
        var next = new JsonObject { ["question"] = "And who ordered it?", ["previous"] = first["turn"]!.DeepClone() };

        Assert.Equal("Duke Albrecht ordered the mill of Rehn.", (string)(await AskAsync(next.ToJsonString()))["quote"]!["text"]!);
    }

    [Theory]
    [InlineData("", "no question as JSON")]
    [InlineData("null", "\"question\"")]
    [InlineData("[1]", "no question as JSON")]
    [InlineData("{\"question\":", "no question as JSON")]
    [InlineData("{\"question\":7}", "$.question")]
    [InlineData("{}", "\"question\"")]
    [InlineData("{\"question\":\"  \"}", "\"question\"")]
    [InlineData("{\"question\":\"When?\",\"artikels\":[\"mill\"]}", "$.artikels")]
    [InlineData("{\"question\":\"When?\",\"top\":0}", "from 1 to 100")]
    [InlineData("{\"question\":\"When?\",\"top\":101}", "from 1 to 100")]
    [InlineData("{\"question\":\"When?\",\"article\":\"mill\",\"articles\":[\"mill\"]}", "not both")]
    [InlineData("{\"question\":\"When?\",\"articles\":[\"mil\"]}", "mill")]
    [InlineData("{\"question\":\"When?\",\"articles\":[null]}", "holds null")]
    [InlineData("{\"question\":\"When?\",\"previous\":{}}", "$.previous")]
    [InlineData("{\"question\":\"When?\",\"previous\":{\"question\":null}}", "previous")]
    public async Task Bad_input_is_a_problem_that_says_what_is_wrong(string body, string expected)
    {
        using var response = await PostAsync(Http, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(expected, await ProblemOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_that_is_too_long_is_a_problem()
    {
        using var response = await PostAsync(Http, $$"""{"question":"{{new string('a', 4001)}}"}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("4000", await ProblemOf(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "application/json", 70_000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("POST", "text/plain", 2, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("PUT", "application/json", 2, HttpStatusCode.MethodNotAllowed)]
    public async Task Body_method_or_type_that_is_not_taken_is_a_problem(string method, string type, int length, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method),
            "/api/ask")
        { Content = new StringContent(new string(' ', length), Encoding.UTF8, type) };

        using var response = await Http.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
        await ProblemOf(response);
    }

    [Fact]
    public async Task Address_below_it_that_there_is_none_is_a_problem()
    {
        using var response = await Http.GetAsync(new Uri("/api/ask/none", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        await ProblemOf(response);
    }

    [Theory]
    [InlineData("Host", "localhost", HttpStatusCode.OK)]
    [InlineData("Host", "bot.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("X-Forwarded-For", "203.0.113.7", HttpStatusCode.Forbidden)]
    public async Task Only_this_machine_may_ask_when_nothing_is_set(string header, string value, HttpStatusCode expected)
    {
        Assert.Equal(expected, await StatusAsync(Http, (header, value)));
    }

    [Theory]
    [InlineData("Bearer " + Token, HttpStatusCode.OK)]
    [InlineData("bearer " + Token, HttpStatusCode.OK)]
    [InlineData("Bearer " + Token + "0", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer 0123456789abcdef", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", HttpStatusCode.Unauthorized)]
    [InlineData("Basic " + Token, HttpStatusCode.Unauthorized)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    public async Task With_a_token_only_who_names_it_may_ask_wherever_they_are(string? authorization, HttpStatusCode expected)
    {
        var headers = new List<(string, string)> { ("X-Forwarded-For", "203.0.113.7") };
        if (authorization is not null)
        {
            headers.Add(("Authorization", authorization));
        }

        Assert.Equal(expected, await StatusAsync(server.WithToken.Http, [.. headers]));
    }

    [Fact]
    public async Task Token_that_is_missing_is_asked_for()
    {
        using var response = await PostAsync(server.WithToken.Http, "{}");

        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
        Assert.Contains("Api:Token", await ProblemOf(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_may_ask_when_it_is_switched_off()
    {
        await using var bot = await HttpBot.StartOverAsync(server.Folder, ("Api:Access", "off"));

        using var response = await PostAsync(bot.Http, """{"question":"When?"}""");

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("Api:Access", await ProblemOf(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Api:Access", "token")]
    [InlineData("Api:Access", "sometimes")]
    [InlineData("Api:Access", "7")]
    [InlineData("Api:Token", "short")]
    [InlineData("Api:QuestionsPerMinute", "0")]
    public async Task Setting_that_is_wrong_stops_the_start_and_is_named_without_the_token(string key, string value)
    {
        var error = await Assert.ThrowsAsync<AnsweringException>(() => HttpBot.StartOverAsync(server.Folder, (key, value)));

        Assert.Contains("Api:", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\"short\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_beyond_the_limit_are_refused_and_told_when_to_go_on()
    {
        await using var bot = await HttpBot.StartOverAsync(server.Folder, ("Api:QuestionsPerMinute", "1"));
        HttpResponseMessage response;
        do
        {
            response = await PostAsync(bot.Http, """{"question":"Which zeppelin?"}""");
        }
        while (response.IsSuccessStatusCode);

        using (response)
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
            Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
            await ProblemOf(response);
        }
    }

    [Fact]
    public async Task Description_tells_the_question_the_answer_and_the_problems()
    {
        var description = JsonNode.Parse(await Http.GetStringAsync(new Uri("/openapi.json", UriKind.Relative)))!;

        Assert.StartsWith("3.", (string)description["openapi"]!, StringComparison.Ordinal);
        var paths = description["paths"]!.AsObject();
        var ask = paths["/api/ask"]!["post"]!;
        Assert.Equal("#/components/schemas/AskedLine", (string)ask["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!);
        Assert.Equal("#/components/schemas/AnsweredLine",
            (string)ask["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!);
        Assert.Contains("429", ask["responses"]!.AsObject().Select(response => response.Key));
        Assert.Contains("previous",
            description["components"]!["schemas"]!["AskedLine"]!["properties"]!.AsObject().Select(property => property.Key));
        Assert.Equal("integer", (string)description["components"]!["schemas"]!["QuoteJson"]!["properties"]!["offset"]!["type"]!);
        var operations = paths.SelectMany(path => path.Value!.AsObject()).Select(operation => (string)operation.Value!["operationId"]!);
        Assert.Equal(["addArticles", "article", "articles", "ask", "deleteArticle", "search"], operations.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(paths, path => path.Key.Contains("directline", StringComparison.Ordinal) || path.Key == "/");
    }

    [Fact]
    public async Task Description_tells_which_calls_need_the_token()
    {
        await using var guarded = await HttpBot.StartAsync(("Articles:Upload", "token"), ("Api:Token", new string('t', 32)));
        var description = JsonNode.Parse(await guarded.Http.GetStringAsync(new Uri("/openapi.json", UriKind.Relative)))!;

        Assert.Equal("bearer", (string)description["components"]!["securitySchemes"]!["token"]!["scheme"]!);
        Assert.Equal(
            ["addArticles", "deleteArticle"],
            description["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject())
                .Where(operation => operation.Value!["security"]?[0]?["token"] is not null)
                .Select(operation => (string)operation.Value!["operationId"]!).Order(StringComparer.Ordinal));
    }

    internal static async Task<string> ProblemOf(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal((int)response.StatusCode, (int)problem["status"]!);
        Assert.NotEmpty((string)problem["detail"]!);
        return (string)problem["detail"]!;
    }

    private async Task<JsonNode> AskAsync(string body)
    {
        using var response = await PostAsync(Http, body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient http, string body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post,
            "/api/ask")
        { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, params (string Name, string Value)[] headers)
    {
        using var response = await PostAsync(http, """{"question":"When was the bridge opened?"}""", headers);
        return response.StatusCode;
    }

    /// <summary>The program over three small articles, as it is and with a token.</summary>
    public sealed class Server : IAsyncLifetime, IDisposable
    {
        private readonly ArticleFolder folder = new(
            ("bridge.md", "# The Velden Bridge\n\nThe Velden Bridge crosses the river Aar. It was opened by President Jonas Frei on June "
                + "3, 1962.\n"),
            ("mill.md", "# The mill\n\nThe mill of Rehn was constructed in 1790. Duke Albrecht ordered the mill of Rehn. Three weeks of "
                + "rain drove its wheel.\n"),
            ("tower.md", "# The tower\n\nThe tower of Lusk was built in 1655. Nobody opened it before 1700.\n"));

        internal string Folder => folder.Path;

        internal HttpBot Bot { get; private set; } = null!;

        internal HttpBot WithToken { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Bot = await HttpBot.StartOverAsync(folder.Path);
            WithToken = await HttpBot.StartOverAsync(folder.Path, ("Api:Access", "token"), ("Api:Token", Token));
        }

        public async Task DisposeAsync()
        {
            await Bot.DisposeAsync();
            await WithToken.DisposeAsync();
        }

        public void Dispose() => folder.Dispose();
    }
}
