using System.Net;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Limits;

public sealed class LimitTests
{
    [Theory]
    [InlineData("TokensPerMinute")]
    [InlineData("ConversationsPerMinute")]
    [InlineData("SocketsPerMinute")]
    [InlineData("ActivitiesPerMinute")]
    [InlineData("PollsPerMinute")]
    public async Task Address_may_do_so_much_in_a_minute(string key)
    {
        await using var server = await DirectLineServer.StartAsync(null, (key, "3"));

        async Task<Reply> DoAsync()
        {
            using var client = server.Client();
            var generated = await client.GenerateAsync();
            if (generated.Status != HttpStatusCode.OK)
            {
                return generated;
            }

            var started = await client.StartAsync();
            return key switch
            {
                "SocketsPerMinute" => await client.ReconnectAsync("0"),
                "ActivitiesPerMinute" => await client.SayAsync("hello"),
                "PollsPerMinute" => await client.PollAsync(),
                _ => started,
            };
        }

        server.Time.Advance(TimeSpan.FromSeconds(15));
        for (var i = 0; i < 3; i++)
        {
            Assert.True((await DoAsync()).Status is HttpStatusCode.OK or HttpStatusCode.Created);
        }

        var refused = await DoAsync();
        Assert.Equal((HttpStatusCode.TooManyRequests, "TooManyRequests"), (refused.Status, refused.ErrorCode));
        Assert.Equal(TimeSpan.FromSeconds(45), refused.Headers.RetryAfter!.Delta);
        server.Time.Advance(TimeSpan.FromSeconds(45));
        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await DoAsync()).Status);
    }

    [Fact]
    public async Task Address_may_have_so_many_streams_open()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("SocketsPerAddress", "1"));
        using var client = await server.StartConversationAsync();
        using var first = await client.OpenAsync();
        await client.ReconnectAsync("0");

        Assert.Equal(429, await StreamClient.RefusalAsync(new Uri(client.StreamUrl!)));

        await first.CloseAsync();
        while (server.OpenStreams > 0)
        {
            await Task.Yield();
        }

        await client.ReconnectAsync("0");
        using var second = await client.OpenAsync();
    }

    [Fact]
    public async Task Bot_holds_so_many_conversations_and_forgets_idle_ones()
    {
        await using var server = await DirectLineServer.StartAsync(null, ("MaxConversations", "2"));
        using var idle = await server.StartConversationAsync();
        server.Time.Advance(TimeSpan.FromMinutes(90));
        using var used = await server.StartConversationAsync();
        using var late = server.Client();
        await late.GenerateAsync();
        var refused = await late.StartAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.NotNull(refused.Headers.RetryAfter);
        server.Time.Advance(TimeSpan.FromMinutes(45));
        Assert.Equal(HttpStatusCode.Created, (await late.StartAsync()).Status);
        Assert.Equal(2, server.Conversations.Count);
        await idle.GenerateAsync();
    }

    [Fact]
    public async Task Idle_conversation_is_forgotten_and_answered_404()
    {
        await using var server = await DirectLineServer.StartAsync(null, ("TokenLifetime", "1.00:00:00"));
        using var client = await server.StartConversationAsync();
        await client.SayAsync("hello");
        await server.SettleAsync(client);

        server.Time.Advance(TimeSpan.FromHours(2) + TimeSpan.FromMinutes(1));

        Assert.Equal(HttpStatusCode.NotFound, (await client.SayAsync("hello")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.ReconnectAsync("0")).Status);
        Assert.Equal((0, 0L), (server.Conversations.Count, server.Conversations.HistoryBytes.Used));
    }

    [Fact]
    public async Task Conversation_with_a_stream_is_not_forgotten()
    {
        await using var server = await DirectLineServer.StartAsync(null, ("TokenLifetime", "1.00:00:00"));
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        await client.SayAsync("hello");
        await stream.TextsAsync(2);

        server.Time.Advance(TimeSpan.FromHours(5));

        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("hello")).Status);
    }

    [Fact]
    public async Task History_is_bounded_in_number()
    {
        await using var server = await DirectLineServer.StartAsync((_, _) => Task.CompletedTask, ("HistoryActivities", "10"));
        using var client = await server.StartConversationAsync();
        for (var i = 0; i < 25; i++)
        {
            await client.SayAsync($"{i}");
        }

        var kept = (await client.PollAsync()).Body!;

        Assert.Equal(Enumerable.Range(15, 10).Select(i => $"{i}"),
            kept["activities"]!.AsArray().Select(activity => (string?)activity!["text"]));
        Assert.Equal("25", (string?)kept["watermark"]);
    }

    [Fact]
    public async Task History_is_bounded_in_bytes()
    {
        await using var server = await DirectLineServer.StartAsync((_, _) => Task.CompletedTask, ("HistoryBytes", "65536"));
        using var client = await server.StartConversationAsync();
        for (var i = 0; i < 12; i++)
        {
            await client.SayAsync(new string('x', 20_000));
        }

        Assert.Equal(3, (await client.PollAsync()).Body!["activities"]!.AsArray().Count);
        Assert.InRange(server.Conversations.HistoryBytes.Used, 60_000, 65_536);
    }

    [Fact]
    public async Task Histories_are_bounded_together()
    {
        await using var server = await DirectLineServer.StartAsync((_, _) => Task.CompletedTask, ("TotalHistoryBytes", "1048576"));
        for (var i = 0; i < 10; i++)
        {
            using var client = await server.StartConversationAsync();
            for (var j = 0; j < 4; j++)
            {
                await client.SayAsync(new string('x', 50_000));
            }
        }

        // Half of it is for shares; each conversation keeps its newest activity, whatever the others hold.
        Assert.InRange(server.Conversations.HistoryBytes.Used, 500_000, 524_288 + (10 * 60_000));
    }

    [Fact]
    public async Task Short_history_is_kept_however_long_the_others_are()
    {
        await using var server =
            await DirectLineServer.StartAsync((_, _) => Task.CompletedTask, ("TotalHistoryBytes", "1048576"), ("MaxConversations", "10"));
        using var quiet = await server.StartConversationAsync();
        await quiet.SayAsync("first");
        for (var i = 0; i < 4; i++)
        {
            using var client = await server.StartConversationAsync();
            for (var j = 0; j < 4; j++)
            {
                await client.SayAsync(new string('x', 50_000));
            }
        }

        await quiet.SayAsync("last");

        Assert.Equal(["first", "last"],
            (await quiet.PollAsync()).Body!["activities"]!.AsArray().Select(activity => (string?)activity!["text"]));
        Assert.True(server.Conversations.HistoryBytes.IsExceeded);
    }
}
