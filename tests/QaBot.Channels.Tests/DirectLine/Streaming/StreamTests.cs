using System.Net;
using System.Net.WebSockets;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Streaming;

public sealed class StreamTests
{
    [Fact]
    public async Task User_sees_the_own_activity_and_then_the_answer()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();

        var posted = await client.SayAsync("hello", clientActivityId: "c-1");
        var echo = await stream.NextAsync();
        var answer = await stream.NextAsync();

        Assert.Equal(HttpStatusCode.OK, posted.Status);
        Assert.Equal((posted["id"], "hello", "user"), ((string?)echo["id"], (string?)echo["text"], (string?)echo["from"]!["role"]));
        Assert.Equal("c-1", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.Equal(("Echo: hello", "bot", posted["id"]),
            ((string?)answer["text"], (string?)answer["from"]!["role"], (string?)answer["replyToId"]));
        Assert.Equal("2", stream.Watermark);
    }

    [Fact]
    public async Task Stream_that_opens_late_shows_what_was_said_before()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        await client.SayAsync("one");
        await client.SayAsync("two");
        using var first = await client.OpenAsync();
        await first.TextsAsync(4);
        await client.ReconnectAsync("0");
        using var second = await client.OpenAsync();

        Assert.Equal(["Echo: one", "Echo: two", "one", "two"], (await second.TextsAsync(4)).Order());
        Assert.Equal("4", second.Watermark);
    }

    [Fact]
    public async Task Dropped_stream_goes_on_where_it_was()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        using var first = await client.OpenAsync();
        await client.SayAsync("one");
        await first.TextsAsync(2);
        first.Drop();
        await client.SayAsync("two");

        await client.ReconnectAsync(first.Watermark);
        using var second = await client.OpenAsync();

        Assert.Equal(["two", "Echo: two"], await second.TextsAsync(2));
    }

    [Fact]
    public async Task Address_of_a_stream_is_good_once()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();

        Assert.Equal(403, await StreamClient.RefusalAsync(new Uri(client.StreamUrl!)));
    }

    [Fact]
    public async Task Address_of_a_stream_expires()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();

        server.Time.Advance(TimeSpan.FromSeconds(60));

        Assert.Equal(403, await StreamClient.RefusalAsync(new Uri(client.StreamUrl!)));
    }

    [Fact]
    public async Task Address_of_a_stream_is_good_for_its_conversation_only()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        using var other = await server.StartConversationAsync();

        var forged = client.StreamUrl!.Replace(client.ConversationId, other.ConversationId, StringComparison.Ordinal);

        Assert.Equal(403, await StreamClient.RefusalAsync(new Uri(forged)));
    }

    [Fact]
    public async Task Address_of_a_stream_opened_without_a_web_socket_is_refused_and_stays_good()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();

        var reply = await client.SendAsync(
            new HttpRequestMessage(HttpMethod.Get, client.StreamUrl!.Replace("ws://", "http://", StringComparison.Ordinal)));
        using var stream = await client.OpenAsync();

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Empty_frames_are_tolerated()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();

        await stream.PingAsync();
        await stream.PingAsync();
        await client.SayAsync("hello");

        Assert.Equal(["hello", "Echo: hello"], await stream.TextsAsync(2));
    }

    [Fact]
    public async Task Client_that_closes_is_answered()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();

        await stream.CloseAsync().WaitAsync(DirectLineClient.Patience);
    }

    [Fact]
    public async Task Program_that_stops_closes_its_streams()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();

        var stopping = server.StopAsync();

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, await stream.EndAsync());
        await stream.CloseAsync();
        await stopping.WaitAsync(DirectLineClient.Patience);
    }

    [Fact]
    public async Task All_streams_of_a_conversation_show_it()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        using var first = await client.OpenAsync();
        await client.ReconnectAsync("0");
        using var second = await client.OpenAsync();

        await client.SayAsync("hello");

        Assert.Equal(["hello", "Echo: hello"], await first.TextsAsync(2));
        Assert.Equal(["hello", "Echo: hello"], await second.TextsAsync(2));
    }

    [Fact]
    public async Task One_stream_too_many_closes_the_oldest()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("SocketsPerConversation", "1"));
        using var client = await server.StartConversationAsync();
        using var first = await client.OpenAsync();
        await client.ReconnectAsync("0");
        using var second = await client.OpenAsync();

        Assert.Equal(WebSocketCloseStatus.NormalClosure, await first.EndAsync());
        await client.SayAsync("hello");
        Assert.Equal(["hello", "Echo: hello"], await second.TextsAsync(2));
    }

    [Fact]
    public async Task Client_that_does_not_read_is_cut_and_the_bot_goes_on()
    {
        var sent = new TaskCompletionSource();
        await using var server = await DirectLineServer.StartAsync(
            (turn, cancellationToken) => SayMuchAsync(turn, sent, cancellationToken),
            ("HistoryActivities", "10"),
            ("HistoryBytes", "700000"));
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        await client.SayAsync("much");
        await sent.Task.WaitAsync(DirectLineClient.Patience);

        Assert.Null(await stream.EndAsync());
        Assert.Contains(server.Log.Texts, line => line.Contains("did not read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Client_that_takes_too_long_to_read_is_cut()
    {
        var sent = new TaskCompletionSource();
        await using var server = await DirectLineServer.StartAsync(
            (turn, cancellationToken) => SayMuchAsync(turn, sent, cancellationToken),
            ("HistoryActivities", "10000"),
            ("HistoryBytes", "67108864"));
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        await client.SayAsync("much");
        await sent.Task.WaitAsync(DirectLineClient.Patience);

        while (!server.Log.Texts.Any(line => line.Contains("did not read", StringComparison.Ordinal)))
        {
            server.Time.Advance(TimeSpan.FromSeconds(15));
            await Task.Yield();
        }

        Assert.Null(await stream.EndAsync());
    }

    [Fact]
    public async Task Five_hundred_streams_are_all_answered()
    {
        const int Clients = 500;
        await using var server = await DirectLineServer.StartAsync(
            null, ("TokensPerMinute", "10000"), ("ConversationsPerMinute", "10000"), ("SocketsPerMinute", "10000"),
                ("ActivitiesPerMinute", "10000"), ("SocketsPerAddress", "10000"));
        var gate = new SemaphoreSlim(50);

        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(async number =>
        {
            await gate.WaitAsync();
            using var client = await server.StartConversationAsync();
            using var stream = await client.OpenAsync();
            gate.Release();
            await client.SayAsync($"hello {number}");
            return (await stream.TextsAsync(2))[1] == $"Echo: hello {number}";
        }));

        Assert.All(answers, Assert.True);
        Assert.Equal(Clients, server.Conversations.Count);
    }

    // More than the buffers of both ends hold, and more than the history.
    private static async Task SayMuchAsync(ITurnContext turn, TaskCompletionSource sent, CancellationToken cancellationToken)
    {
        if (turn.Activity.Type == ActivityTypes.Message)
        {
            for (var i = 0; i < 400; i++)
            {
                await turn.SendActivityAsync(MessageFactory.Text(new string('x', 60_000)), cancellationToken);
            }

            sent.SetResult();
        }
    }
}
