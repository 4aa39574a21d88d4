using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using QaBot.Channels.Tests.Fixtures;
using QaBot.Channels.Turns;

namespace QaBot.Channels.Tests.BotFramework.Hosting;

/// <summary>How many turns there may be at a time, and how long each.</summary>
public sealed class TurnLimitTests
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(5);

    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);

    [Fact]
    public async Task Activity_beyond_the_turns_that_may_run_is_answered_429_until_one_ends()
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var bot = await StartAsync(
            async (turn, cancel) =>
            {
                begun.TrySetResult();
                await release.Task.WaitAsync(cancel);
            },
            ("BotFramework:MaxTurns", "1"));
        var first = PostAsync(bot, "one");
        await begun.Task;

        using var second = await PostAsync(bot, "two");
        release.SetResult();
        using var done = await first;
        using var third = await PostAsync(bot, "two");

        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.Equal(RetryAfter, second.Headers.RetryAfter?.Delta);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (done.StatusCode, third.StatusCode));
    }

    [Fact]
    public async Task Turn_that_takes_too_long_is_cancelled_and_the_conversation_goes_on()
    {
        var begun = new TaskCompletionSource();
        await using var bot = await StartAsync((turn, cancel) =>
        {
            begun.TrySetResult();
            return turn.Activity.Text == "quick" ? Task.CompletedTask : Task.Delay(Timeout.Infinite, cancel);
        });
        var first = PostAsync(bot, "c");
        await begun.Task;

        time.Advance(TimeSpan.FromSeconds(10));

        using var cancelled = await first;
        using var next = await PostAsync(bot, "c", "quick");
        Assert.Equal((HttpStatusCode.GatewayTimeout, HttpStatusCode.OK), (cancelled.StatusCode, next.StatusCode));
        Assert.Contains(bot.Log.Texts, text => text.Contains("BotFramework:TurnTimeout", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Activity_that_waits_too_long_for_an_earlier_turn_is_answered_429()
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var bot = await StartAsync((_, _) =>
        {
            begun.TrySetResult();
            return release.Task;
        });
        var first = PostAsync(bot, "c");
        await begun.Task;
        var second = PostAsync(bot, "c");
        while (!second.IsCompleted)
        {
            // Its time begins when it has come over the network.
            time.Advance(TimeSpan.FromSeconds(10));
            await Task.Yield();
        }

        using var refused = await second;
        release.SetResult();
        using var done = await first;
        Assert.Equal((HttpStatusCode.TooManyRequests, RetryAfter), (refused.StatusCode, refused.Headers.RetryAfter?.Delta));
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
    }

    [Fact]
    public async Task Channel_that_takes_an_answer_and_says_nothing_does_not_hold_a_turn()
    {
        await using var channel = await FakeChannel.StartAsync();
        var asked = new TaskCompletionSource();
        channel.BeforeAnswer = context =>
        {
            asked.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        };
        await using var bot = await StartAsync((turn, cancel) => turn.SendActivityAsync("hi", cancellationToken: cancel));
        var sent = bot.PostAsync(BotServer.Message(channel.ServiceUrl));
        await asked.Task;

        time.Advance(TimeSpan.FromSeconds(10));

        using var response = await sent;
        Assert.True(response.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout, $"{response.StatusCode}");
    }

    [Fact]
    public async Task Bot_that_has_too_much_to_do_is_answered_for_with_429_and_its_activity_may_come_again()
    {
        var isBusy = true;
        await using var bot = await StartAsync((_, _) => isBusy ? throw new BotBusyException(TimeSpan.FromSeconds(9)) : Task.CompletedTask);

        using var first = await PostAsync(bot, "c", id: "same");
        isBusy = false;
        using var second = await PostAsync(bot, "c", id: "same");

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(9)), (first.StatusCode, first.Headers.RetryAfter?.Delta));
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
    }

    private Task<BotServer> StartAsync(Microsoft.Bot.Builder.BotCallbackHandler turn, params (string Key, string Value)[] configuration) =>
        BotServer.StartAsync(turn, configuration, services => services.AddSingleton<TimeProvider>(time));

    private static Task<HttpResponseMessage> PostAsync(BotServer bot, string conversation, string text = "hello", string? id = null)
    {
        var message = BotServer.Message("http://127.0.0.1:9/", text);
        message["id"] = id ?? Guid.NewGuid().ToString("n");
        message["conversation"]!["id"] = conversation;
        return bot.PostAsync(message);
    }
}
