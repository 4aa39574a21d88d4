using Microsoft.Extensions.Logging;

namespace QaBot.Cluster.Membership;

/// <summary>What is logged of the cluster; never what users say.</summary>
internal static partial class ClusterLog
{
    [LoggerMessage(1, LogLevel.Information, "{Machine} joined the cluster {Cluster}; it has {Count} machines")]
    public static partial void Joined(ILogger logger, string machine, string cluster, int count);

    [LoggerMessage(2, LogLevel.Warning, "{Machine} left the cluster {Cluster}; it has {Count} machines")]
    public static partial void Left(ILogger logger, string machine, string cluster, int count);

    [LoggerMessage(3, LogLevel.Warning, "A conversation could not be stored in Redis; it waits, and it is tried again until it can")]
    public static partial void NotStored(ILogger logger, Exception? error);

    [LoggerMessage(4, LogLevel.Information, "A conversation went on at another machine; what was under way here is run there")]
    public static partial void MovedAway(ILogger logger);

    [LoggerMessage(5, LogLevel.Warning, "No machine of the cluster could be asked within Cluster:RetryFor")]
    public static partial void Unreachable(ILogger logger, Exception error);

    [LoggerMessage(6, LogLevel.Warning,
        "What is kept of a conversation cannot be read, another build may have written it; it is begun anew")]
    public static partial void Unreadable(ILogger logger, Exception error);

    [LoggerMessage(7, LogLevel.Information, "The machine that held shard {Shard} did not hand it over; it is served from here")]
    public static partial void NotMoved(ILogger logger, int shard, Exception error);

    [LoggerMessage(8, LogLevel.Information, "Shard {Shard} of {Count} is answered for by this machine")]
    public static partial void Holds(ILogger logger, int shard, int count);
}
