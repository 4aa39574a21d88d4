using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.DirectLine.Activities;

public sealed class BotTests
{
    [Fact]
    public async Task Bot_that_fails_does_not_end_the_conversation()
    {
        await using var server = await DirectLineServer.StartAsync((turn, cancellationToken) => turn.Activity.Text switch
        {
            null => Task.CompletedTask,
            "fail" => throw new InvalidOperationException("broken"),
            var text => turn.SendActivityAsync($"Echo: {text}", cancellationToken: cancellationToken),
        });
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();

        await client.SayAsync("fail");
        await client.SayAsync("again");

        Assert.Equal(["fail", "again", "Echo: again"], await stream.TextsAsync(3));
        Assert.Contains(server.Log.Texts, line => line.Contains("ended in an error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Error_goes_to_what_the_program_has_set()
    {
        await using var server =
            await DirectLineServer.StartAsync((turn, _) => turn.Activity.Text is null
            ? Task.CompletedTask
            : throw new InvalidOperationException("broken"));
        server.Adapter.OnTurnError = async (turn, error) => await turn.SendActivityAsync($"Sorry: {error.Message}");
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();

        await client.SayAsync("fail");

        Assert.Equal(["fail", "Sorry: broken"], await stream.TextsAsync(2));
    }

    [Fact]
    public async Task Turn_that_takes_too_long_is_cancelled()
    {
        var begun = new TaskCompletionSource();
        await using var server = await DirectLineServer.StartAsync(async (turn, cancellationToken) =>
        {
            switch (turn.Activity.Text)
            {
                case "hang":
                    begun.SetResult();
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    break;
                case "again":
                    await turn.SendActivityAsync("here", cancellationToken: cancellationToken);
                    break;
            }
        });
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        await client.SayAsync("hang");
        await begun.Task;
        server.Time.Advance(TimeSpan.FromMinutes(2));
        await client.SayAsync("again");

        Assert.Equal(["hang", "again", "here"], await stream.TextsAsync(3));
    }

    [Fact]
    public async Task Updated_activity_takes_the_place_of_the_old_one()
    {
        await using var server = await DirectLineServer.StartAsync(async (turn, cancellationToken) =>
        {
            switch (turn.Activity.Text)
            {
                case "say":
                    await turn.SendActivityAsync(MessageFactory.Text("old"), cancellationToken);
                    break;
                case { } id:
                    var update = MessageFactory.Text("new");
                    update.Id = id;
                    await turn.UpdateActivityAsync(update, cancellationToken);
                    break;
            }
        });
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        await client.SayAsync("say");
        await stream.NextAsync();
        var old = await stream.NextAsync();
        server.Time.Advance(TimeSpan.FromMinutes(1));

        await client.SayAsync((string)old["id"]!);
        await stream.NextAsync();
        var updated = await stream.NextAsync();

        Assert.Equal(("new", (string?)old["id"], (string?)old["timestamp"]),
            ((string?)updated["text"], (string?)updated["id"], (string?)updated["timestamp"]));
        Assert.DoesNotContain("old", Texts((await client.PollAsync()).Body!));
    }

    [Fact]
    public async Task Deleted_activity_becomes_an_event_that_web_chat_does_not_show()
    {
        await using var server = await DirectLineServer.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Text is not null)
            {
                var sent = await turn.SendActivityAsync(MessageFactory.Text("secret"), cancellationToken);
                await turn.DeleteActivityAsync(sent.Id!, cancellationToken);
                await turn.SendActivityAsync(MessageFactory.Text("done"), cancellationToken);
            }
        });
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        await client.SayAsync("go");
        while ((string?)(await stream.NextAsync())["text"] != "done")
        {
        }

        var activities = (await client.PollAsync()).Body!;

        Assert.DoesNotContain("secret", activities.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains(activities["activities"]!.AsArray(),
            activity => (string?)activity!["type"] == "event" && (string?)activity["name"] == "messageDelete");
    }

    [Fact]
    public async Task Typing_is_shown_and_not_shown_again()
    {
        await using var server = await DirectLineServer.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Text is "type")
            {
                await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);
            }
            else if (turn.Activity.Text is not null)
            {
                await turn.SendActivityAsync("done", cancellationToken: cancellationToken);
            }
        });
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        await client.SayAsync("type");
        Assert.Equal("type", (string?)(await stream.NextAsync())["text"]);
        Assert.Equal("typing", (string?)(await stream.NextAsync())["type"]);
        await client.SayAsync("say");
        await stream.TextsAsync(2);

        Assert.Equal(["type", "say", "done"], Texts((await client.PollAsync()).Body!));
    }

    [Fact]
    public async Task Typing_of_the_user_reaches_the_bot_and_is_not_shown()
    {
        await using var server = await DirectLineServer.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type == ActivityTypes.Typing)
            {
                await turn.SendActivityAsync("I see you type", cancellationToken: cancellationToken);
            }
        });
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();

        await client.PostAsync("""{"type":"typing"}""");

        Assert.Equal("I see you type", (string?)(await stream.NextAsync())["text"]);
    }

    [Fact]
    public async Task Trace_and_answer_to_an_invoke_are_not_shown()
    {
        await using var server = await DirectLineServer.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type == ActivityTypes.Invoke)
            {
                await turn.SendActivityAsync(Activity.CreateTraceActivity("trace"), cancellationToken);
                await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } },
                    cancellationToken);
                await turn.SendActivityAsync("thanks", cancellationToken: cancellationToken);
            }
        });
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();

        await client.PostAsync("""{"type":"invoke","name":"message/submitAction","value":{"actionName":"feedback"}}""");

        Assert.Equal("invoke", (string?)(await stream.NextAsync())["type"]);
        Assert.Equal("thanks", (string?)(await stream.NextAsync())["text"]);
    }

    [Fact]
    public async Task Bot_may_come_back_to_a_conversation_by_itself()
    {
        ConversationReference? reference = null;
        await using var server = await DirectLineServer.StartAsync((turn, cancellationToken) =>
        {
            reference = turn.Activity.GetConversationReference();
            return turn.Activity.Text is null ? Task.CompletedTask : turn.SendActivityAsync("wait", cancellationToken: cancellationToken);
        });
        using var client = await server.StartConversationAsync();
        using var stream = await client.OpenAsync();
        await client.SayAsync("hello");
        await stream.TextsAsync(2);

        await server.Adapter.ContinueConversationAsync("app", reference!,
            (turn, cancellationToken) => turn.SendActivityAsync("news", cancellationToken: cancellationToken), default);

        Assert.Equal(["news"], await stream.TextsAsync(1));
    }

    private static IEnumerable<string?> Texts(JsonNode group) =>
        group["activities"]!.AsArray().Select(activity => (string?)activity!["text"]);
}
