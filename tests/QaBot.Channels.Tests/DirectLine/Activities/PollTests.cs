using System.Net;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Activities;

public sealed class PollTests
{
    [Fact]
    public async Task Poll_gives_what_came_after_the_watermark()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        await client.SayAsync("one");
        await stream.TextsAsync(2);

        var first = await client.PollAsync();
        await client.SayAsync("two");
        await stream.TextsAsync(2);
        var second = await client.PollAsync(first["watermark"]!);
        var third = await client.PollAsync(second["watermark"]!);

        Assert.Equal(["one", "Echo: one"], Texts(first));
        Assert.Equal(["two", "Echo: two"], Texts(second));
        Assert.Empty(Texts(third));
        Assert.Equal(("2", "4", "4"), (first["watermark"], second["watermark"], third["watermark"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("null")]
    [InlineData("undefined")]
    public async Task Watermark_that_is_none_yet_gives_all(string watermark)
    {
        await using var server = await DirectLineServer.StartAsync((_, _) => Task.CompletedTask);
        using var client = await server.StartConversationAsync();
        await client.SayAsync("one");

        Assert.Equal(["one"], Texts(await client.PollAsync(watermark)));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999999999999")]
    public async Task Watermark_that_the_bot_did_not_give_is_refused(string watermark)
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PollAsync(watermark)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.ReconnectAsync(watermark)).Status);
    }

    [Fact]
    public async Task Watermark_beyond_the_end_goes_on_from_the_end()
    {
        await using var server = await DirectLineServer.StartAsync((_, _) => Task.CompletedTask);
        using var client = await server.StartConversationAsync();
        await client.SayAsync("one");
        await client.ReconnectAsync("100");
        await client.SayAsync("two");
        using var stream = await client.OpenAsync();

        Assert.Equal(["two"], await stream.TextsAsync(1));
    }

    private static IEnumerable<string?> Texts(Reply reply) =>
        reply.Body!["activities"]!.AsArray().Select(activity => (string?)activity!["text"]);
}
