using Microsoft.Bot.Builder;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using QaBot.Channels.DirectLine.Keeping;
using QaBot.Channels.State;
using QaBot.Channels.Turns;
using StackExchange.Redis;

namespace QaBot.Bot.State;

/// <summary>Registers where conversations are remembered.</summary>
internal static class StateServices
{
    // A user who waits is told within two seconds that it failed, though a turn may try twice; what the setting itself says
    // comes later and holds.
    private const string Impatient = "abortConnect=false,connectRetry=1,connectTimeout=500,syncTimeout=500,asyncTimeout=500,";

    /// <summary>Registers memory, or Redis when it is configured; both forget after a while.</summary>
    public static IServiceCollection AddConversationState(this IServiceCollection services, StateOptions options)
    {
        if (options.Redis.Length > 0)
        {
            services.AddStackExchangeRedisCache(redis => redis.ConfigurationOptions = ConnectionTo(options.Redis));
            services.AddSingleton(provider => new RepeatedDeliveries(
                provider.GetRequiredService<IDistributedCache>(), $"{options.KeyPrefix}delivered:",
                    provider.GetRequiredService<TimeProvider>()));
        }
        else
        {
            services.AddSingleton<IDistributedCache>(new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions
            {
                SizeLimit = (long)options.MemoryMegabytes << 20,
            })));
            services.AddSingleton<IConversationMemory, RememberedConversations>();
        }

        services.AddSingleton(options);
        services.AddSingleton<IStorage>(provider => new DistributedCacheStorage(
            provider.GetRequiredService<IDistributedCache>(),
            new DistributedCacheStorageOptions { KeyPrefix = options.KeyPrefix, ExpiresAfter = options.ExpiresAfter },
            provider.GetRequiredService<ILogger<DistributedCacheStorage>>()));
        services.AddSingleton<ConversationState>();
        return services;
    }

    private static ConfigurationOptions ConnectionTo(string redis)
    {
        var connection = ConfigurationOptions.Parse(Impatient + redis);

        // While the connection is lost, nothing waits for it; and what waits for an answer is looked at this often, else
        // once a second.
        connection.BacklogPolicy = BacklogPolicy.FailFast;
        connection.HeartbeatInterval = TimeSpan.FromMilliseconds(100);
        return connection;
    }
}
