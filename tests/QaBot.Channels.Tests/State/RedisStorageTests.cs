using Microsoft.Extensions.Caching.StackExchangeRedis;
using QaBot.BotFramework.State;
using QaBot.BotFramework.Tests.Dialogs;
using StackExchange.Redis;

namespace QaBot.BotFramework.Tests.State;

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
    public async Task Conversation_goes_on_after_a_restart_of_the_bot()
    {
        Skip.If(redis is null, "There is no redis-server on this machine.");
        using (var before = Cache())
        {
            await DialogTests.Flow(new OrderDialog(), new DistributedCacheStorage(before, new DistributedCacheStorageOptions()))
                .Test("hi", "Which size?")
                .Test("large", "Which colour?")
                .StartTestAsync();
        }

        using var after = Cache();
        await DialogTests.Flow(new OrderDialog(), new DistributedCacheStorage(after, new DistributedCacheStorageOptions()))
            .Test("red", "A large red one. Options: 3.")
            .StartTestAsync();
    }

    [SkippableFact]
    public async Task State_expires_after_the_time_configured()
    {
        Skip.If(redis is null, "There is no redis-server on this machine.");
        using var cache = Cache();
        var storage = new DistributedCacheStorage(cache, new DistributedCacheStorageOptions { KeyPrefix = "p:", ExpiresAfter = TimeSpan.FromHours(2) });
        await storage.WriteAsync(new Dictionary<string, object> { ["emulator/conversations/c"] = new Dictionary<string, object> { ["a"] = 1 } });

        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.Address);
        var expiry = await connection.GetDatabase().KeyTimeToLiveAsync("p:emulator/conversations/c");

        Assert.InRange(expiry!.Value, TimeSpan.FromHours(1), TimeSpan.FromHours(2));
    }

    [SkippableFact]
    public async Task Deleted_state_is_gone()
    {
        Skip.If(redis is null, "There is no redis-server on this machine.");
        using var cache = Cache();
        var storage = new DistributedCacheStorage(cache, new DistributedCacheStorageOptions());
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = "v" });

        await storage.DeleteAsync(["k", "never there"]);

        Assert.Empty(await storage.ReadAsync(["k"]));
    }

    private RedisCache Cache() => new(Microsoft.Extensions.Options.Options.Create(new RedisCacheOptions { Configuration = redis!.Address }));
}
