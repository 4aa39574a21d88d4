using System.Net;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Activities;

/// <summary>A client sends again what it takes for lost.</summary>
public sealed class RepeatedPostTests
{
    [Fact]
    public async Task Same_activity_gets_the_first_id_again_and_is_answered_once()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();

        var first = await client.SayAsync("hello", clientActivityId: "c-1");
        var again = await client.SayAsync("hello", clientActivityId: "c-1");
        var other = await client.SayAsync("hello", clientActivityId: "c-2");

        Assert.Equal((HttpStatusCode.OK, first["id"]), (again.Status, again["id"]));
        Assert.NotEqual(first["id"], other["id"]);
        await server.SettleAsync(client);
        Assert.Equal(4, (await client.PollAsync()).Body!["activities"]!.AsArray().Count);
    }

    [Fact]
    public async Task Activity_without_an_id_of_the_client_is_new_each_time()
    {
        await using var server = await DirectLineServer.StartAsync((_, _) => Task.CompletedTask);
        using var client = await server.StartConversationAsync();
        await client.SayAsync("hello");
        await client.SayAsync("hello");

        Assert.Equal(2, (await client.PollAsync()).Body!["activities"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("00:05:00", 299, 1)]
    [InlineData("00:05:00", 300, 2)]
    [InlineData("00:00:00", 0, 2)]
    public async Task Activity_is_remembered_for_the_time_configured(string within, int seconds, int shown)
    {
        await using var server = await DirectLineServer.StartAsync((_, _) => Task.CompletedTask, ("RepeatsWithin", within));
        using var client = await server.StartConversationAsync();
        await client.SayAsync("hello", clientActivityId: "c-1");
        server.Time.Advance(TimeSpan.FromSeconds(seconds));

        await client.SayAsync("hello", clientActivityId: "c-1");

        Assert.Equal(shown, (await client.PollAsync()).Body!["activities"]!.AsArray().Count);
    }
}
