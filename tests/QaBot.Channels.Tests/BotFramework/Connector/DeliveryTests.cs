using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.BotFramework.Connector;

public sealed class DeliveryTests : IAsyncLifetime
{
    private static readonly (string Key, string Value)[] QuickRetries =
    [
        ("BotFramework:SendRetryDelay", "00:00:00.001"),
        ("BotFramework:SendTimeout", "00:01:00"),
        ("BotFramework:SendTotalTimeout", "00:02:00"),
    ];

    private FakeChannel channel = null!;

    public async Task InitializeAsync() => channel = await FakeChannel.StartAsync();

    public async Task DisposeAsync() => await channel.DisposeAsync();

    [Fact]
    public async Task Reply_goes_to_the_activity_with_ids_percent_encoded()
    {
        await SendAsync(BotServer.Message(channel.ServiceUrl));

        var request = Assert.Single(channel.Requests);
        Assert.Equal(("POST", "/v3/conversations/c1%7Clivechat/activities/a1"), (request.Method, request.Target));
        Assert.Equal("a1", (string?)request.Body!["replyToId"]);
        Assert.Equal("bot-1", (string?)request.Body["from"]!["id"]);
    }

    [Fact]
    public async Task Reply_to_an_activity_without_id_goes_to_the_conversation()
    {
        var activity = BotServer.Message(channel.ServiceUrl);
        activity.Remove("id");

        await SendAsync(activity);

        Assert.Equal("/v3/conversations/c1%7Clivechat/activities", Assert.Single(channel.Requests).Target);
    }

    [Theory]
    [InlineData("a/../../b", "a%2F..%2F..%2Fb")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("19:x@thread.tacv2;messageid=1", "19%3Ax%40thread.tacv2%3Bmessageid%3D1")]
    [InlineData("ünï", "%C3%BCn%C3%AF")]
    public async Task Conversation_id_stays_one_segment_of_the_path(string id, string segment)
    {
        var activity = BotServer.Message(channel.ServiceUrl);
        activity["conversation"] = new JsonObject { ["id"] = id };

        await SendAsync(activity);

        Assert.Equal($"/v3/conversations/{segment}/activities/a1", Assert.Single(channel.Requests).Target);
    }

    [Theory]
    [InlineData("a\r\nX-Forged: 1")]
    [InlineData("a\nX-Forged: 1")]
    [InlineData("a\0b")]
    public async Task Conversation_id_writes_no_header(string id)
    {
        var activity = BotServer.Message(channel.ServiceUrl);
        activity["conversation"] = new JsonObject { ["id"] = id };

        var status = await SendAsync(activity);

        Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadGateway, $"{status}");
        Assert.DoesNotContain(channel.Requests, request => request.HasForgedHeader);
    }

    [Fact]
    public async Task Sent_activity_holds_no_nulls()
    {
        await SendAsync(BotServer.Message(channel.ServiceUrl));

        Assert.DoesNotContain("null", Assert.Single(channel.Requests).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_activity_can_be_replaced_and_deleted_by_the_id_that_the_channel_gave()
    {
        await SendAsync(BotServer.Message(channel.ServiceUrl), async (turn, cancel) =>
        {
            var sent = await turn.SendActivityAsync("first", cancellationToken: cancel);
            var better = MessageFactory.Text("second");
            better.Id = sent.Id;
            await turn.UpdateActivityAsync(better, cancel);
            await turn.DeleteActivityAsync(sent.Id!, cancel);
        });

        Assert.Equal(
            ["POST /v3/conversations/c1%7Clivechat/activities/a1", "PUT /v3/conversations/c1%7Clivechat/activities/sent-1",
                "DELETE /v3/conversations/c1%7Clivechat/activities/sent-1"],
            channel.Requests.Select(request => $"{request.Method} {request.Target}"));
    }

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    public async Task Other_statuses_of_success_are_taken(int status)
    {
        channel.Statuses.Enqueue(status);

        Assert.Equal(HttpStatusCode.OK, await SendAsync(BotServer.Message(channel.ServiceUrl)));
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task Reply_is_sent_again_when_the_channel_asks_for_it(int status)
    {
        channel.Statuses.Enqueue(status);

        Assert.Equal(HttpStatusCode.OK, await SendAsync(BotServer.Message(channel.ServiceUrl)));
        Assert.Equal(2, channel.Requests.Count);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(302)]
    public async Task Reply_is_not_sent_again_for_other_statuses(int status)
    {
        channel.Statuses.Enqueue(status);
        channel.BeforeAnswer = context =>
        {
            context.Response.Headers.Location = "/elsewhere";
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.BadGateway, await SendAsync(BotServer.Message(channel.ServiceUrl)));
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task Reply_that_may_have_been_taken_is_not_sent_again()
    {
        channel.BeforeAnswer = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.BadGateway, await SendAsync(BotServer.Message(channel.ServiceUrl)));
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task Channel_that_does_not_answer_in_time_is_given_up()
    {
        channel.BeforeAnswer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        await using var bot =
            await BotServer.StartAsync(
            configuration: [("BotFramework:SendTimeout", "00:00:03"), ("BotFramework:SendTotalTimeout", "00:00:10")]);

        Assert.Equal(HttpStatusCode.BadGateway, (await bot.PostAsync(BotServer.Message(channel.ServiceUrl))).StatusCode);
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task Channel_that_is_not_there_is_answered_with_502()
    {
        var gone = channel.ServiceUrl;
        await channel.DisposeAsync();

        Assert.Equal(HttpStatusCode.BadGateway, await SendAsync(BotServer.Message(gone)));
    }

    [Theory]
    [InlineData("emulator", 1)]
    [InlineData("msteams", 0)]
    public async Task Trace_goes_to_the_Emulator_only(string channelId, int requests)
    {
        var activity = BotServer.Message(channel.ServiceUrl);
        activity["channelId"] = channelId;

        await SendAsync(activity, (turn, cancel) => turn.SendActivityAsync((Activity)turn.Activity.CreateTrace("note", 5), cancel));

        Assert.Equal(requests, channel.Requests.Count);
    }

    [Fact]
    public async Task ServiceUrl_that_a_bot_kept_is_checked_before_anything_is_sent()
    {
        ConversationReference? kept = null;
        await using var bot = await BotServer.StartAsync((turn, _) =>
        {
            kept = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        await bot.PostAsync(BotServer.Message(channel.ServiceUrl));
        kept!.ServiceUrl = "http://169.254.169.254/latest";

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() =>
            bot.Adapter.ContinueConversationAsync("app", kept, (turn, cancel) => turn.SendActivityAsync("hi", cancellationToken: cancel),
                default));

        Assert.Contains("AllowedServiceHosts", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bot_speaks_first_in_a_conversation_that_it_kept()
    {
        ConversationReference? kept = null;
        await using var bot = await BotServer.StartAsync((turn, _) =>
        {
            kept = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        await bot.PostAsync(BotServer.Message(channel.ServiceUrl));

        await bot.Adapter.ContinueConversationAsync("app", kept!,
            (turn, cancel) => turn.SendActivityAsync("news", cancellationToken: cancel), default);

        Assert.Equal("news", Assert.Single(channel.Texts));
    }

    private static async Task<HttpStatusCode> SendAsync(JsonObject activity, BotCallbackHandler? turn = null)
    {
        await using var bot = await BotServer.StartAsync(
            turn ?? ((context, cancel) => context.SendActivityAsync("hi", cancellationToken: cancel)), QuickRetries);
        return (await bot.PostAsync(activity)).StatusCode;
    }
}
