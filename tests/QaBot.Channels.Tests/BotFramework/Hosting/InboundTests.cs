using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.BotFramework.Hosting;

/// <summary>What is refused, and how, row by row of the protocol's table; authentication has tests of its own.</summary>
public sealed class InboundTests : IAsyncLifetime
{
    private BotServer bot = null!;
    private FakeChannel channel = null!;

    public static TheoryData<string, string?> WrongBodies => new()
    {
        { "", null },
        { "hello", null },
        { "{", null },
        { "[]", null },
        { "null", null },
        { "5", null },
        { "\"text\"", null },
        { """{"type":"message","type":"message"}""", "type" },
        { """{"type":5}""", "type" },
        { """{"from":"user"}""", "from" },
        { """{"membersAdded":{}}""", "membersAdded" },
        { """{"entities":["mention"]}""", "entities" },
        { """{"timestamp":"yesterday"}""", "timestamp" },
        { """{"timestamp":5}""", "timestamp" },
        { """{"value":{"a":1,"a":2}}""", "value" },
        { """{"value":[1e400]}""", "value" },
        { """{"text":"\ud800"}""", null },
        { """{"channelData":{"\udc00":1}}""", null },
    };

    public static TheoryData<string, string> MissingFields => new()
    {
        { "type", "type" },
        { "channelId", "channelId" },
        { "serviceUrl", "serviceUrl" },
        { "from", "from.id" },
        { "conversation", "conversation.id" },
    };

    public static TheoryData<string, string, string> WrongFields => new()
    {
        { "serviceUrl", "\"\"", "serviceUrl" },
        { "serviceUrl", "\"somewhere\"", "serviceUrl" },
        { "serviceUrl", "\"ftp://127.0.0.1/\"", "serviceUrl" },
        { "serviceUrl", "\"http://user@127.0.0.1/\"", "serviceUrl" },
        { "serviceUrl", "\"http://127.0.0.1/?a=b\"", "serviceUrl" },
        { "conversation", "{}", "conversation.id" },
        { "conversation", "{\"id\":\"..\"}", "conversation.id" },
        { "from", "{\"id\":null}", "from.id" },
        { "recipient", "{}", "recipient.id" },
        { "id", "\".\"", "id" },
        { "membersAdded", "[null]", "membersAdded" },
        { "entities", "[null]", "entities" },
        { "attachments", "[null]", "attachments" },
    };

    public async Task InitializeAsync()
    {
        channel = await FakeChannel.StartAsync();
        bot = await BotServer.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await channel.DisposeAsync();
    }

    [Fact]
    public async Task Message_is_answered_with_200_and_an_empty_body()
    {
        var response = await bot.PostAsync(BotServer.Message(channel.ServiceUrl));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        Assert.Equal("Echo: hello", Assert.Single(channel.Texts));
    }

    [Fact]
    public async Task Message_that_names_no_recipient_is_for_the_bot_and_answered()
    {
        var activity = BotServer.Message(channel.ServiceUrl);
        activity.Remove("recipient");

        Assert.Equal(HttpStatusCode.OK, (await bot.PostAsync(activity)).StatusCode);
        Assert.Equal("Echo: hello", Assert.Single(channel.Texts));
    }

    [Theory]
    [MemberData(nameof(WrongBodies))]
    public async Task Body_that_is_no_activity_is_refused_with_400(string body, string? field)
    {
        var problem = await ProblemAsync(await bot.PostAsync(body), HttpStatusCode.BadRequest);

        if (field is not null)
        {
            Assert.StartsWith(field, (string?)problem["field"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(MissingFields))]
    public async Task Missing_field_is_refused_with_400_and_named(string property, string field)
    {
        var activity = BotServer.Message(channel.ServiceUrl);
        activity.Remove(property);

        var problem = await ProblemAsync(await bot.PostAsync(activity), HttpStatusCode.BadRequest);

        Assert.Equal(field, (string?)problem["field"]);
    }

    [Theory]
    [MemberData(nameof(WrongFields))]
    public async Task Wrong_field_is_refused_with_400_and_named(string property, string value, string field)
    {
        var activity = BotServer.Message(channel.ServiceUrl);
        activity[property] = JsonNode.Parse(value);

        var problem = await ProblemAsync(await bot.PostAsync(activity), HttpStatusCode.BadRequest);

        Assert.Equal(field, (string?)problem["field"]);
    }

    [Theory]
    [InlineData(28, HttpStatusCode.OK)]
    [InlineData(33, HttpStatusCode.BadRequest)]
    [InlineData(5000, HttpStatusCode.BadRequest)]
    public async Task Depth_is_limited(int depth, HttpStatusCode status)
    {
        var nested = new string('[', depth) + new string(']', depth);
        var body = BotServer.Message(channel.ServiceUrl).ToJsonString()
            .Replace("\"text\"", $"\"value\":{nested},\"text\"", StringComparison.Ordinal);

        Assert.Equal(status, (await bot.PostAsync(body)).StatusCode);
    }

    [Fact]
    public async Task Body_that_is_not_UTF8_is_refused_with_400()
    {
        using var content = new ByteArrayContent([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x3A, 0x31, 0x7D]);
        content.Headers.ContentType = new("application/json");

        await ProblemAsync(await bot.Http.PostAsync(bot.Endpoint, content), HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("nonsense")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task Other_content_type_is_refused_with_415(string? contentType)
    {
        var response = await bot.PostAsync(BotServer.Message(channel.ServiceUrl).ToJsonString(), contentType);

        await ProblemAsync(response, HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/vnd.microsoft.activity+json")]
    public async Task Content_type_of_JSON_is_taken(string contentType)
    {
        var response = await bot.PostAsync(BotServer.Message(channel.ServiceUrl).ToJsonString(), contentType);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_over_the_limit_is_refused_with_413(bool saysItsLength)
    {
        var body = new byte[300 * 1024];
        using HttpContent content = saysItsLength ? new ByteArrayContent(body) : new StreamContent(new UnknownLength(body));
        content.Headers.ContentType = new("application/json");

        await ProblemAsync(await bot.Http.PostAsync(bot.Endpoint, content), HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_method_is_refused_with_405_that_names_those_allowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), bot.Endpoint);

        var response = await bot.Http.SendAsync(request);

        await ProblemAsync(response, HttpStatusCode.MethodNotAllowed);
        Assert.Contains("POST", response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    public async Task Client_that_asks_whether_the_endpoint_is_there_gets_200(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), bot.Endpoint);

        Assert.Equal(HttpStatusCode.OK, (await bot.Http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Reply_that_cannot_be_delivered_is_answered_with_502_and_logged()
    {
        channel.Statuses.Enqueue(500);

        await ProblemAsync(await bot.PostAsync(BotServer.Message(channel.ServiceUrl)), HttpStatusCode.BadGateway);

        Assert.Contains(bot.Log.Entries, entry => entry.Text.StartsWith("No answer could be sent", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://169.254.169.254/")]
    [InlineData("https://example.org/")]
    [InlineData("https://smba.trafficmanager.net.example.org/")]
    [InlineData("https://other.trafficmanager.net/")]
    [InlineData("http://10.0.0.1/")]
    public async Task ServiceUrl_of_another_host_is_refused_with_403(string serviceUrl)
    {
        var problem = await ProblemAsync(await bot.PostAsync(BotServer.Message(serviceUrl)), HttpStatusCode.Forbidden);

        Assert.Equal("serviceUrl", (string?)problem["field"]);
    }

    [Fact]
    public async Task Request_through_a_tunnel_is_refused_with_403_while_authentication_is_off()
    {
        bot.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.5");

        await ProblemAsync(await bot.PostAsync(BotServer.Message(channel.ServiceUrl)), HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Texts_of_messages_are_not_logged()
    {
        await bot.PostAsync(BotServer.Message(channel.ServiceUrl, "a secret of the user"));

        Assert.DoesNotContain(bot.Log.Entries, entry => entry.Text.Contains("a secret of the user", StringComparison.Ordinal));
    }

    private static async Task<JsonNode> ProblemAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.Equal((int)status, (int)problem["status"]!);
        Assert.NotEmpty((string)problem["detail"]!);
        return problem;
    }

    private sealed class UnknownLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
