using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.BotFramework.Hosting;

/// <summary>Channels send again what they take for lost.</summary>
public sealed class RepeatedDeliveryTests : IAsyncLifetime
{
    private readonly FakeTimeProvider time = new(DateTimeOffset.UtcNow);
    private FakeChannel channel = null!;

    public async Task InitializeAsync() => channel = await FakeChannel.StartAsync();

    public async Task DisposeAsync() => await channel.DisposeAsync();

    [Fact]
    public async Task Same_activity_is_answered_once_and_taken_both_times()
    {
        await using var bot = await StartAsync();

        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot));

        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task Same_activity_whose_replies_are_expected_gets_none_the_second_time()
    {
        await using var bot = await StartAsync();
        var message = BotServer.Message(channel.ServiceUrl);
        message["deliveryMode"] = "expectReplies";

        await bot.PostAsync(message);
        var again = await bot.PostAsync(message);

        Assert.Equal("""{"activities":[]}""", await again.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("id", "\"a2\"")]
    [InlineData("id", null)]
    [InlineData("conversation", """{"id":"c2"}""")]
    [InlineData("channelId", "\"webchat\"")]
    public async Task Other_activity_is_answered(string field, string? value)
    {
        await using var bot = await StartAsync();
        await PostAsync(bot);
        var other = BotServer.Message(channel.ServiceUrl);
        other.Remove(field);
        if (value is not null)
        {
            other[field] = JsonNode.Parse(value);
        }

        await bot.PostAsync(other);

        Assert.Equal(2, channel.Requests.Count);
    }

    [Fact]
    public async Task Activity_that_comes_again_while_its_turn_runs_is_not_run_twice()
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var bot = await StartAsync(async (turn, cancel) =>
        {
            begun.SetResult();
            await release.Task;
            await turn.SendActivityAsync("done", cancellationToken: cancel);
        });

        var first = PostAsync(bot);
        await begun.Task;
        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot));
        release.SetResult();

        Assert.Equal(HttpStatusCode.OK, await first);
        Assert.Single(channel.Requests);
    }

    [Fact]
    public async Task Activity_whose_answer_could_not_be_delivered_is_answered_when_it_comes_again()
    {
        await using var bot = await StartAsync();
        channel.Statuses.Enqueue(500);

        Assert.Equal(HttpStatusCode.BadGateway, await PostAsync(bot));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(bot));

        Assert.Equal(2, channel.Requests.Count);
    }

    [Theory]
    [InlineData("00:05:00", 299, 1)]
    [InlineData("00:05:00", 300, 2)]
    [InlineData("00:00:10", 10, 2)]
    [InlineData("00:00:00", 0, 2)]
    public async Task Activity_is_remembered_for_the_time_configured(string within, int seconds, int answers)
    {
        await using var bot = await StartAsync(configuration: ("BotFramework:RepeatsWithin", within));
        await PostAsync(bot);
        time.Advance(TimeSpan.FromSeconds(seconds));

        await PostAsync(bot);

        Assert.Equal(answers, channel.Requests.Count);
    }

    private Task<BotServer> StartAsync(BotCallbackHandler? turn = null, params (string Key, string Value)[] configuration) =>
        BotServer.StartAsync(turn, configuration, services => services.AddSingleton<TimeProvider>(time));

    private async Task<HttpStatusCode> PostAsync(BotServer bot) => (await bot.PostAsync(BotServer.Message(channel.ServiceUrl))).StatusCode;
}
