using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Orleans.Serialization;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.Settings;
using QaBot.Channels.State;
using QaBot.Channels.Turns;
using QaBot.Cluster.Channels;
using QaBot.Cluster.DirectLine;
using QaBot.Cluster.Membership;
using QaBot.Cluster.Shards;
using QaBot.Cluster.Storage;
using StackExchange.Redis;

namespace QaBot.Cluster.Hosting;

/// <summary>Joins a cluster.</summary>
public static class ClusterServices
{
    private const string SigningKey = $"{DirectLineOptions.Section}:{nameof(DirectLineOptions.SigningKey)}";
    // What a machine keeps of a shard of ten million sentences comes in one message.
    private const int MostBytes = 1 << 30;
    private const string KeepIn = $"{DirectLineOptions.Section}:{nameof(DirectLineOptions.KeepIn)}";

    /// <summary>Has conversations run and kept by the cluster; before Direct Line and the Bot Framework are registered.</summary>
    /// <param name="builder">The program.</param>
    /// <param name="options">Which cluster.</param>
    /// <param name="expiresAfter">After how long without a turn a channel's conversation is forgotten.</param>
    /// <exception cref="InvalidOperationException">The Redis does not answer.</exception>
    public static void AddCluster(this WebApplicationBuilder builder, ClusterOptions options, TimeSpan expiresAfter)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);
        var redis = ClusterRedis.Connect(options);
        var configuration = builder.Configuration;
        if (string.IsNullOrEmpty(configuration[SigningKey]))
        {
            // A token of one machine is good at all of them.
            configuration[SigningKey] = Convert.ToBase64String(redis.SigningKey(options.Name));
        }

        // Conversations outlive the machine in Redis.
        configuration[KeepIn] = string.Empty;
        var idleExpiry = SettingsReader.Read<DirectLineOptions>(configuration, DirectLineOptions.Section).IdleExpiry;
        builder.Host.UseOrleans(silo => Configure(silo, options, expiresAfter, idleExpiry));
        builder.Logging.AddFilter("Orleans", LogLevel.Warning).AddFilter("Microsoft.Orleans", LogLevel.Warning);
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(redis);
        services.AddSingleton<TurnStorage>();
        services.Replace(ServiceDescriptor.Singleton<IStorage>(provider => provider.GetRequiredService<TurnStorage>()));
        services.AddSingleton<PatientCalls>();
        services.AddSingleton<RecordStore>();
        services.AddSingleton<IChannelTurns, ClusterTurns>();
        services.AddSingleton<IConversations, ClusterConversations>();
        services.AddHostedService<MembershipLog>();
        services.AddHealthChecks().AddCheck<ClusterCheck>("cluster");
    }

    /// <summary>Has the machines of the cluster hold shards; after <see cref="AddCluster"/>.</summary>
    /// <param name="services">The program's services; the shards are asked through <see cref="ClusterShards"/>.</param>
    /// <param name="open">Makes what opens a shard at this machine.</param>
    public static void AddShards(this IServiceCollection services, Func<IServiceProvider, OpenShard> open)
    {
        services.AddSingleton(open);
        services.AddSingleton<HeldShards>();
        services.AddSingleton<ShardHomes>();
        services.AddSingleton(provider => new ClusterShards(provider.GetRequiredService<IGrainFactory>()));
        services.AddPlacementDirector<ShardPlacement, ShardPlacementDirector>();
        services.AddHostedService<ShardMoves>();
        services.Configure<SiloMessagingOptions>(messaging => messaging.MaxMessageBodySize = MostBytes);
    }

    private static void Configure(ISiloBuilder silo, ClusterOptions options, TimeSpan expiresAfter, TimeSpan idleExpiry)
    {
        silo.Configure<Orleans.Configuration.ClusterOptions>(cluster =>
            (cluster.ClusterId, cluster.ServiceId) = (options.Name, options.Name));
        silo.ConfigureEndpoints(AddressOf(options), options.Port, gatewayPort: 0, listenOnAnyHostAddress: false);
        silo.Configure<ClusterMembershipOptions>(membership =>
        {
            // A machine that is lost is found out in some ten seconds: three probes, which may take longer where answers do, and
            // as long as the longest three without a word from it.
            membership.ProbeTimeout = TimeSpan.FromSeconds(2);
            membership.MaxProbeTimeout = TimeSpan.FromSeconds(4);
            membership.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(30);
        });
        silo.UseRedisClustering(clustering => clustering.ConfigurationOptions = Connection(options));
        silo.UseRedisGrainDirectoryAsDefault(directory => directory.ConfigurationOptions = Connection(options));
        silo.AddRedisGrainStorage(RecordStore.Channels, store => Keep(store, expiresAfter));
        silo.AddRedisGrainStorage(RecordStore.DirectLine, store => Keep(store, idleExpiry));
        silo.Services.AddSerializer(serializer => serializer.AddAssembly(typeof(ClusterServices).Assembly));

        void Keep(Orleans.Persistence.RedisStorageOptions store, TimeSpan expiry)
        {
            store.ConfigurationOptions = Connection(options);
            store.GrainStorageSerializer = new ConversationRecordSerializer();
            store.EntryExpiry = expiry;
        }
    }

    private static ConfigurationOptions Connection(ClusterOptions options)
    {
        var connection = ConfigurationOptions.Parse(options.Redis);
        connection.AbortOnConnectFail = false;
        return connection;
    }

    private static IPAddress AddressOf(ClusterOptions options) => options.Address.Length > 0
        ? IPAddress.Parse(options.Address)
        : NetworkInterface.GetAllNetworkInterfaces()
            .Where(network => network.OperationalStatus == OperationalStatus.Up
                && network.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork) ?? IPAddress.Loopback;
}
