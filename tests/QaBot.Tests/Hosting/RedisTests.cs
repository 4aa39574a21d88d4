using QaBot.TestSupport;

namespace QaBot.Tests.Hosting;

/// <summary>Conversations over a real Redis; skipped where there is no redis-server.</summary>
public sealed class RedisTests
{
    [SkippableFact]
    public async Task Conversation_goes_on_after_a_restart()
    {
        await using var redis = await RedisServer.TryStartAsync();
        Skip.If(redis is null, "There is no redis-server on this machine.");
        var setting = ("State:Redis", $"{redis.Address},abortConnect=false,connectRetry=20,connectTimeout=1000");
        await using (var before = await HttpBot.StartAsync(setting))
        {
            await before.SayAsync("c", "When was Bushehr 2 started?");
        }

        await using var after = await HttpBot.StartAsync(setting);
        Assert.Contains("Next best for “When was Bushehr 2 started?”", Assert.Single(await after.SayAsync("c", "more")), StringComparison.Ordinal);
    }
}
