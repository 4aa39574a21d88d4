using System.Net;
using QaBot.Channels.Hosting;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Hosting;

public sealed class OriginTests
{
    private const string Page = "https://www.example.org";

    [Fact]
    public async Task Page_of_an_allowed_origin_may_read_the_answer()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("AllowedOrigins:0", Page));
        using var client = server.Client();
        client.Origin = Page;

        var reply = await client.GenerateAsync();

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(Page, reply.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("Origin", reply.Headers.Vary.Single());
    }

    [Fact]
    public async Task Browser_is_told_what_it_may_send()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("AllowedOrigins:0", Page));
        using var client = server.Client();
        client.Origin = Page;

        var reply = await client.SendAsync(HttpMethod.Options, "conversations/x/activities");

        Assert.Equal(HttpStatusCode.NoContent, reply.Status);
        Assert.Equal("authorization, content-type, x-ms-bot-agent, x-requested-with",
            reply.Headers.GetValues("Access-Control-Allow-Headers").Single());
    }

    [Theory]
    [InlineData("https://evil.example.com")]
    [InlineData("https://www.example.org.evil.example.com")]
    [InlineData("null")]
    public async Task Page_of_another_origin_is_refused(string origin)
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("AllowedOrigins:0", Page));
        using var client = await server.StartConversationAsync();
        client.Origin = origin;

        foreach (var reply in new[] { await client.SendAsync(HttpMethod.Options, "tokens/generate"), await client.GenerateAsync(),
            await client.SayAsync("hello") })
        {
            Assert.Equal((HttpStatusCode.Forbidden, "Forbidden"), (reply.Status, reply.ErrorCode));
            Assert.False(reply.Headers.Contains("Access-Control-Allow-Origin"));
        }

        Assert.Equal(403, await StreamClient.RefusalAsync(new Uri(client.StreamUrl!), origin));
    }

    [Fact]
    public async Task Page_of_the_program_itself_may_do_all()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("AllowLoopbackOrigins", "false"));
        using var client = server.Client();
        client.Origin = $"https://127.0.0.1:{server.Address.Port}";

        Assert.Equal(HttpStatusCode.OK, (await client.GenerateAsync()).Status);
    }

    [Theory]
    [InlineData("true", HttpStatusCode.OK)]
    [InlineData("false", HttpStatusCode.Forbidden)]
    public async Task Pages_of_this_machine_may_do_all_unless_switched_off(string allow, HttpStatusCode status)
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("AllowLoopbackOrigins", allow));
        using var client = server.Client();
        client.Origin = "http://localhost:1234";

        Assert.Equal(status, (await client.GenerateAsync()).Status);
    }

    [Fact]
    public async Task Pages_of_all_origins_may_do_all_when_configured()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("AllowedOrigins:0", "*"));
        using var client = server.Client();
        client.Origin = "null";

        Assert.Equal(HttpStatusCode.OK, (await client.GenerateAsync()).Status);
    }

    [Theory]
    [InlineData(null, "wss://chat.example.org/")]
    [InlineData("https://chat.example.org", "wss://chat.example.org/")]
    [InlineData("own", "ws://127.0.0.1:")]
    public async Task Address_of_streams_follows_the_public_address_unless_the_page_came_without_the_proxy(string? origin, string begin)
    {
        await using var server = await DirectLineServer.StartAsync(null, new PublicAddress("https://chat.example.org/qa/"));
        using var client = server.Client();
        client.Origin = origin == "own" ? server.Address.GetLeftPart(UriPartial.Authority) : origin;
        await client.GenerateAsync();
        await client.StartAsync();

        Assert.StartsWith(begin, client.StreamUrl, StringComparison.Ordinal);
    }
}
