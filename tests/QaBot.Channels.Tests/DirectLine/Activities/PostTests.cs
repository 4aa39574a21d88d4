using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Activities;

public sealed class PostTests
{
    [Theory]
    [InlineData("", "BadSyntax")]
    [InlineData("{", "BadSyntax")]
    [InlineData("null", "BadSyntax")]
    [InlineData("[]", "BadSyntax")]
    [InlineData("{}", "MissingProperty")]
    [InlineData("""{"type":" "}""", "MissingProperty")]
    [InlineData("""{"type":"conversationUpdate"}""", "BadArgument")]
    [InlineData("""{"type":"installationUpdate"}""", "BadArgument")]
    [InlineData("""{"type":"message","entities":3}""", "BadSyntax")]
    [InlineData("""{"type":"message","text":"\ud800"}""", "BadSyntax")]
    [InlineData("""{"type":"message","attachments":[null]}""", "BadArgument")]
    [InlineData("""{"type":"message","entities":[null]}""", "BadArgument")]
    public async Task Activity_that_is_none_is_refused(string body, string code)
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();

        var reply = await client.PostAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, code), (reply.Status, reply.ErrorCode));
        Assert.NotNull(reply.Body!["error"]!["message"]);
    }

    [Fact]
    public async Task Activity_nested_too_deep_is_refused()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();

        var reply = await client.PostAsync($$"""{"type":"message","value":{{new string('[', 100)}}{{new string(']', 100)}}}""");

        Assert.Equal((HttpStatusCode.BadRequest, "BadSyntax"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Activity_of_another_content_type_is_refused()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();

        var reply = await client.PostAsync("""{"type":"message"}""", "text/plain");

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "NotSupported"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Activity_too_large_is_refused()
    {
        await using var server = await DirectLineServer.StartAsync(configuration: ("MaxActivityBytes", "2000"));
        using var client = await server.StartConversationAsync();

        var reply = await client.SayAsync(new string('x', 3000));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Activity_for_a_conversation_that_has_not_started_is_refused()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = server.Client();
        await client.GenerateAsync();

        var reply = await client.SayAsync("hello");

        Assert.Equal((HttpStatusCode.NotFound, "NotFound"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Client_does_not_say_who_it_is_nor_where()
    {
        Activity? received = null;
        await using var server = await DirectLineServer.StartAsync((turn, cancellationToken) =>
        {
            received = turn.Activity.Type == ActivityTypes.Message ? turn.Activity : received;
            return turn.Activity.Type == ActivityTypes.Message
                ? turn.SendActivityAsync("done", cancellationToken: cancellationToken)
                : Task.CompletedTask;
        });
        using var client = server.Client();
        await client.GenerateAsync("""{"user":{"id":"dl_ann"}}""");
        await client.StartAsync();
        using var stream = await client.OpenAsync();

        await client.PostAsync("""
            {"type":"message","text":"hi","id":"mine","timestamp":"2001-01-01T00:00:00Z","channelId":"msteams","serviceUrl":"https://evil.example.com",
             "from":{"id":"dl_bob","role":"bot","aadObjectId":"x","tenant":"y"},"recipient":{"id":"z"},"conversation":{"id":"other","tenantId":"t"},
             "callerId":"urn:me","deliveryMode":"expectReplies","locale":"de-DE","unknown":{"a":1}}
            """);
        await stream.TextsAsync(2);

        Assert.Equal(("webchat", "dl_ann", client.ConversationId, "bot"),
            (received!.ChannelId, received.From.Id, received.Conversation.Id, received.Recipient.Id));
        Assert.Equal(("user", null, null), (received.From.Role, received.From.AadObjectId, received.Conversation.TenantId));
        Assert.Equal((null, null, "de-DE", 2030),
            (received.CallerId, received.DeliveryMode, received.Locale, received.Timestamp!.Value.Year));
        Assert.StartsWith(client.ConversationId, received.Id, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", received.ServiceUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_is_answered_before_the_bot_has_answered()
    {
        var release = new TaskCompletionSource();
        await using var server = await DirectLineServer.StartAsync(async (turn, cancellationToken) =>
        {
            await release.Task;
            await turn.SendActivityAsync("late", cancellationToken: cancellationToken);
        });
        using var client = await server.StartConversationAsync();

        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("hello")).Status);
        release.SetResult();
    }

    [Fact]
    public async Task Bot_gets_activities_one_after_the_other_in_their_order()
    {
        var (running, most) = (0, 0);
        await using var server = await DirectLineServer.StartAsync(
            async (turn, cancellationToken) =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                await Task.Yield();
                Interlocked.Decrement(ref running);
                if (turn.Activity.Type == ActivityTypes.Message)
                {
                    await turn.SendActivityAsync($"Echo: {turn.Activity.Text}", cancellationToken: cancellationToken);
                }
            },
            ("PendingActivities", "50"));
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        for (var i = 0; i < 30; i++)
        {
            await client.SayAsync($"{i}");
        }

        var texts = await stream.TextsAsync(60);

        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"Echo: {i}"),
            texts.Where(text => text.StartsWith("Echo", StringComparison.Ordinal)));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Too_many_activities_that_wait_are_refused_and_not_shown()
    {
        var begun = new SemaphoreSlim(0);
        var release = new TaskCompletionSource();
        await using var server = await DirectLineServer.StartAsync(
            async (turn, _) =>
            {
                begun.Release();
                await release.Task;
            },
            ("PendingActivities", "2"));
        using var client = await server.StartConversationAsync();
        await begun.WaitAsync();

        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            statuses.Add((await client.SayAsync($"{i}")).Status);
        }

        var refused = await client.SayAsync("more");
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
        Assert.Equal("TooManyRequests", refused.ErrorCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal(2, (await client.PollAsync()).Body!["activities"]!.AsArray().Count);
        release.SetResult();
    }

    [Fact]
    public async Task Unknown_properties_and_channel_data_are_shown_as_they_came()
    {
        await using var server = await DirectLineServer.StartAsync();
        using var client = await server.StartConversationAsync();
        await client.PostAsync(new JsonObject
        {
            ["type"] = "event",
            ["name"] = "webchat/join",
            ["value"] = new JsonObject { ["language"] = "en" },
            ["channelData"] = new JsonObject { ["deep"] = new JsonObject { ["a"] = 1 } },
            ["mine"] = new JsonArray(1, "two"),
        });

        var shown = (await client.PollAsync()).Body!["activities"]![0]!;

        Assert.Equal("""{"language":"en"}""", shown["value"]!.ToJsonString());
        Assert.Equal("""{"deep":{"a":1}}""", shown["channelData"]!.ToJsonString());
        Assert.Equal("""[1,"two"]""", shown["mine"]!.ToJsonString());
    }
}
