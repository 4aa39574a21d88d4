using Microsoft.Bot.Schema;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.Logging.Abstractions;
using QaBot.Channels.State;
using QaBot.Channels.Turns;
using QaBot.TestSupport;
using StackExchange.Redis;

namespace QaBot.Channels.Tests.State;

/// <summary>State over a real Redis; skipped where there is no redis-server.</summary>
public sealed class RedisStorageTests : IAsyncLifetime
{
    private RedisServer? redis;

    public async Task InitializeAsync() => redis = await RedisServer.TryStartAsync();

    public async Task DisposeAsync()
    {
        if (redis is not null)
        {
            await redis.DisposeAsync();
        }
    }

    [SkippableFact]
    public async Task State_expires_after_the_time_configured()
    {
        Skip.If(redis is null, "There is no redis-server on this machine.");
        using var cache = Cache();
        var storage = new DistributedCacheStorage(cache,
            new DistributedCacheStorageOptions { KeyPrefix = "p:", ExpiresAfter = TimeSpan.FromHours(2) },
            NullLogger<DistributedCacheStorage>.Instance);
        await storage.WriteAsync(
            new Dictionary<string, object> { ["emulator/conversations/c"] = new Dictionary<string, object> { ["a"] = 1 } });

        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        var expiry = await connection.GetDatabase().KeyTimeToLiveAsync("p:emulator/conversations/c");

        Assert.InRange(expiry!.Value, TimeSpan.FromHours(1), TimeSpan.FromHours(2));
    }

    [SkippableFact]
    public async Task Deleted_state_is_gone()
    {
        Skip.If(redis is null, "There is no redis-server on this machine.");
        using var cache = Cache();
        var storage = new DistributedCacheStorage(cache, new DistributedCacheStorageOptions(),
            NullLogger<DistributedCacheStorage>.Instance);
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new Dictionary<string, object> { ["a"] = "v" } });

        await storage.DeleteAsync(["k", "never there"]);

        Assert.Empty(await storage.ReadAsync(["k"]));
    }

    [SkippableFact]
    public async Task Activity_answered_by_one_machine_is_not_answered_again_by_another()
    {
        Skip.If(redis is null, "There is no redis-server on this machine.");
        using var one = Cache();
        using var other = Cache();
        var activity = new Activity(ActivityTypes.Message)
        {
            Id = "a1",
            ChannelId = "msteams",
            Conversation = new ConversationAccount(id: "c")
        };

        Assert.True(await RunAsync(one));
        Assert.False(await RunAsync(other));

        Task<bool> RunAsync(RedisCache cache) =>
            new RepeatedDeliveries(cache, "p:", TimeProvider.System)
                .RunOnceAsync(activity, TimeSpan.FromMinutes(5), () => Task.CompletedTask, default);
    }

    private RedisCache Cache() =>
        new(Microsoft.Extensions.Options.Options.Create(new RedisCacheOptions { Configuration = redis!.Address }));
}
