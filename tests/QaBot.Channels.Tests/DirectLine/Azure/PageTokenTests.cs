using System.Net;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Azure;

public sealed class PageTokenTests
{
    private const string Secret = "the.azure.secret";

    [Fact]
    public async Task Page_gets_a_token_of_the_program_s_own_direct_line()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = server.Client();

        var reply = await AskAsync(server, client);
        client.Token = reply["token"];

        Assert.Equal("/v3/directline", reply["domain"]);
        Assert.StartsWith("dl_", reply["userId"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Created, (await client.StartAsync()).Status);
        Assert.Equal(reply["conversationId"], client.ConversationId);
    }

    [Fact]
    public async Task Page_may_keep_its_user()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = server.Client();

        Assert.Equal("dl_ann", (await AskAsync(server, client, """{"user":{"id":"dl_ann"}}"""))["userId"]);
    }

    [Fact]
    public async Task Page_needs_no_secret_of_servers()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("ServerSecret", new string('s', 40)));
        using var client = server.Client();

        Assert.Equal(HttpStatusCode.OK, (await AskAsync(server, client)).Status);
    }

    [Fact]
    public async Task Page_gets_a_token_of_azure_when_its_secret_is_set()
    {
        await using var azure = await FakeAzure.StartAsync();
        await using var server = await StartAsync(azure);
        using var client = server.Client();
        client.Origin = server.Address.GetLeftPart(UriPartial.Authority);

        var reply = await AskAsync(server, client);
        var request = azure.Requests.Single();

        Assert.Equal(("azure-1", "azure-token", azure.Address), (reply["conversationId"], reply["token"], reply["domain"]));
        Assert.Equal(1800, (int)reply.Body!["expires_in"]!);
        Assert.Equal(("/v3/directline/tokens/generate", $"Bearer {Secret}"), (request.Path, request.Authorization));
        Assert.Equal(reply["userId"], (string?)request.Body!["user"]!["id"]);
        Assert.Equal(client.Origin, (string?)request.Body["trustedOrigins"]![0]);
        Assert.DoesNotContain(Secret, reply.Body.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "{}")]
    [InlineData(500, "{}")]
    [InlineData(302, "{}")]
    [InlineData(200, "{}")]
    [InlineData(200, "<html>")]
    public async Task Refusal_of_azure_is_answered_502_and_logged_without_the_secret(int status, string answer)
    {
        await using var azure = await FakeAzure.StartAsync();
        (azure.Status, azure.Answer) = (status, answer);
        await using var server = await StartAsync(azure);
        using var client = server.Client();

        var reply = await AskAsync(server, client);

        Assert.Equal((HttpStatusCode.BadGateway, "ServiceError"), (reply.Status, reply.ErrorCode));
        Assert.Contains(server.Log.Texts, line => line.Contains("Azure Direct Line gave no token", StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.Texts, line => line.Contains(Secret, StringComparison.Ordinal));
        Assert.Single(azure.Requests);
    }

    [Fact]
    public async Task Answer_of_azure_too_large_is_answered_502()
    {
        await using var azure = await FakeAzure.StartAsync();
        azure.Answer = $$"""{"token":"{{new string('x', 100_000)}}"}""";
        await using var server = await StartAsync(azure);
        using var client = server.Client();

        Assert.Equal(HttpStatusCode.BadGateway, (await AskAsync(server, client)).Status);
    }

    [Fact]
    public async Task Azure_that_does_not_answer_is_given_up()
    {
        await using var azure = await FakeAzure.StartAsync();
        azure.Before = new TaskCompletionSource().Task;
        await using var server = await StartAsync(azure);
        using var client = server.Client();

        var asking = AskAsync(server, client);
        while (azure.Requests.IsEmpty)
        {
            await Task.Yield();
        }

        server.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(HttpStatusCode.BadGateway, (await asking).Status);
    }

    [Fact]
    public async Task Azure_that_cannot_be_reached_is_answered_502()
    {
        var azure = await FakeAzure.StartAsync();
        await using var server = await StartAsync(azure);
        await azure.DisposeAsync();
        using var client = server.Client();

        Assert.Equal(HttpStatusCode.BadGateway, (await AskAsync(server, client)).Status);
    }

    private static Task<DirectLineServer> StartAsync(FakeAzure azure) =>
        DirectLineServer.StartAsync(null, ("Secret", Secret), ("AzureUrl", azure.Address));

    private static Task<Reply> AskAsync(DirectLineServer server, DirectLineClient client, string? body = null) =>
        client.SendAsync(new HttpRequestMessage(HttpMethod.Post,
            new Uri(server.Address, "/api/directline/token"))
        {
            Content = body is null
            ? null
            : new StringContent(body, System.Text.Encoding.UTF8, "application/json")
        });
}
