using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.BotFramework.Hosting;

public sealed class AnswerTests
{
    private const string Nowhere = "http://127.0.0.1:9/";

    [Fact]
    public async Task Answers_come_in_the_response_when_they_are_expected_there()
    {
        await using var bot = await BotServer.StartAsync();
        var activity = BotServer.Message(Nowhere);
        activity["deliveryMode"] = "expectReplies";

        var response = await bot.PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answers = (await response.Content.ReadFromJsonAsync<JsonNode>())!["activities"]!.AsArray();
        Assert.Equal("Echo: hello", (string?)Assert.Single(answers)!["text"]);
        Assert.Equal("a1", (string?)answers[0]!["replyToId"]);
        Assert.Equal("user-1", (string?)answers[0]!["recipient"]!["id"]);
    }

    [Fact]
    public async Task Invoke_is_answered_with_the_status_and_body_of_the_bot()
    {
        await using var bot = await BotServer.StartAsync((turn, cancel) => turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 418, Body = new { teapot = true } } },
                cancel));

        var response = await bot.PostAsync(Invoke());

        Assert.Equal(418, (int)response.StatusCode);
        Assert.Equal("""{"teapot":true}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Invoke_that_the_bot_does_not_handle_is_answered_with_501()
    {
        await using var bot = await BotServer.StartAsync(new ActivityHandler().OnTurnAsync);

        Assert.Equal(HttpStatusCode.NotImplemented, (await bot.PostAsync(Invoke())).StatusCode);
    }

    [Fact]
    public async Task Error_of_the_bot_is_answered_with_500_and_logged_once()
    {
        await using var bot = await BotServer.StartAsync((_, _) => throw new InvalidOperationException("broken"));

        Assert.Equal(HttpStatusCode.InternalServerError, (await bot.PostAsync(BotServer.Message(Nowhere))).StatusCode);

        Assert.Single(bot.Log.Entries, entry => entry.Error is InvalidOperationException);
    }

    [Fact]
    public async Task Error_that_the_bot_handles_itself_is_answered_with_200()
    {
        Exception? seen = null;
        await using var bot = await BotServer.StartAsync(
            (_, _) => throw new InvalidOperationException("broken"),
            adapter: adapter => adapter.OnTurnError = (_, error) =>
            {
                seen = error;
                return Task.CompletedTask;
            });

        Assert.Equal(HttpStatusCode.OK, (await bot.PostAsync(BotServer.Message(Nowhere))).StatusCode);
        Assert.IsType<InvalidOperationException>(seen);
    }

    [Fact]
    public async Task Undeliverable_answer_stays_a_502_when_the_bot_handles_errors_itself()
    {
        await using var channel = await FakeChannel.StartAsync();
        channel.Statuses.Enqueue(400);
        await using var bot = await BotServer.StartAsync(adapter: adapter => adapter.OnTurnError = (_, _) => Task.CompletedTask);

        Assert.Equal(HttpStatusCode.BadGateway, (await bot.PostAsync(BotServer.Message(channel.ServiceUrl))).StatusCode);
    }

    [Fact]
    public async Task Caller_named_by_the_sender_is_not_believed()
    {
        string? caller = "unset";
        await using var bot = await BotServer.StartAsync((turn, _) =>
        {
            caller = turn.Activity.CallerId;
            return Task.CompletedTask;
        });
        var activity = BotServer.Message(Nowhere);
        activity["callerId"] = "urn:botframework:azure";

        await bot.PostAsync(activity);

        Assert.Null(caller);
    }

    private static JsonObject Invoke()
    {
        var activity = BotServer.Message(Nowhere);
        activity["type"] = "invoke";
        activity["name"] = "something/unknown";
        return activity;
    }
}
