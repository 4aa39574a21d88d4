using QaBot.TestSupport;

namespace QaBot.Tests.Hosting;

/// <summary>Conversations over a real Redis; skipped where there is no redis-server.</summary>
public sealed class RedisTests
{
    private const string Question = "When was Bushehr 2 started?";

    [SkippableFact]
    public async Task Conversation_goes_on_after_a_restart()
    {
        await using var redis = await StartAsync();
        var setting = ("State:Redis", $"{redis.Address},abortConnect=false,connectRetry=20,connectTimeout=1000");
        await using (var before = await HttpBot.StartAsync(setting))
        {
            await before.SayAsync("c", Question);
        }

        await using var after = await HttpBot.StartAsync(setting);
        Assert.Contains($"Next best for “{Question}”", Assert.Single(await after.SayAsync("c", "more")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Users_are_told_while_Redis_is_away_and_answered_when_it_is_back()
    {
        await using var redis = await StartAsync();
        await using var bot = await HttpBot.StartAsync(("State:Redis", $"{redis.Address},connectRetry=20,connectTimeout=1000"));
        Assert.Contains("2016", Assert.Single(await bot.SayAsync("c", Question)), StringComparison.Ordinal);

        await redis.StopAsync();
        Assert.Contains("went wrong", Assert.Single(await bot.SayAsync("c", Question)), StringComparison.Ordinal);
        Assert.Contains("State:Redis", await bot.Http.GetStringAsync(new Uri("/health", UriKind.Relative)), StringComparison.Ordinal);

        await redis.StartAgainAsync();
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!(await bot.SayAsync("c", Question))[0].Contains("2016", StringComparison.Ordinal))
        {
            await Task.Delay(100, timeout.Token);
        }
    }

    private static async Task<RedisServer> StartAsync()
    {
        var redis = await RedisServer.TryStartAsync();
        Skip.If(redis is null, "There is no redis-server on this machine.");
        return redis;
    }
}
