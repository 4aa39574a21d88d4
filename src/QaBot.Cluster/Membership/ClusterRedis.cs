using System.Security.Cryptography;
using StackExchange.Redis;

namespace QaBot.Cluster.Membership;

/// <summary>The cluster's Redis, where Orleans does not look after it: the key that all machines sign tokens with, and whether it
/// answers.</summary>
public sealed class ClusterRedis : IDisposable
{
    private const int KeyBytes = 32;

    private readonly ConnectionMultiplexer connection;

    private ClusterRedis(ConnectionMultiplexer connection) => this.connection = connection;

    /// <summary>Connects.</summary>
    /// <param name="options">Where to.</param>
    /// <exception cref="InvalidOperationException">It does not answer; the message says what to do.</exception>
    public static ClusterRedis Connect(ClusterOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            return new ClusterRedis(ConnectionMultiplexer.Connect(options.Redis));
        }
        catch (RedisException error)
        {
            throw new InvalidOperationException(
                $"The setting {ClusterOptions.Section}:{nameof(ClusterOptions.Redis)} is \"{Shown(options.Redis)}\": no Redis answers "
                + $"there. Start it, or correct the setting; empty, the program works alone.", error);
        }
    }

    /// <summary>The key that all machines of the cluster sign with; the first one makes it.</summary>
    /// <param name="cluster">The name of the cluster.</param>
    public byte[] SigningKey(string cluster)
    {
        var database = connection.GetDatabase();
        var name = $"{cluster}/directline/signing-key";
        database.StringSet(name, RandomNumberGenerator.GetBytes(KeyBytes), when: When.NotExists);
        return (byte[])database.StringGet(name)!;
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    /// <summary>Whether it answers.</summary>
    internal async Task<bool> IsThereAsync(TimeSpan patience)
    {
        try
        {
            await connection.GetDatabase().PingAsync().WaitAsync(patience);
            return true;
        }
        catch (Exception error) when (error is RedisException or TimeoutException)
        {
            return false;
        }
    }

    // What follows the address may hold a password.
    private static string Shown(string redis) => redis.Split(',')[0];
}
