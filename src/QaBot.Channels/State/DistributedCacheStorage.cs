using Microsoft.Bot.Builder;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace QaBot.Channels.State;

/// <summary>
/// Keeps objects in a distributed cache such as Redis: they outlive the process, and are forgotten some time after they
/// were last read or written. Between processes the last writer wins, since such a cache cannot compare and set.
/// </summary>
/// <param name="cache">The cache.</param>
/// <param name="options">Prefix and expiry.</param>
/// <param name="logger">Told of what cannot be read.</param>
public sealed class DistributedCacheStorage(IDistributedCache cache, DistributedCacheStorageOptions options,
    ILogger<DistributedCacheStorage> logger) : IStorage
{
    private readonly DistributedCacheEntryOptions expiry = new() { SlidingExpiration = options.ExpiresAfter };

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var read = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (await cache.GetAsync(options.KeyPrefix + key, cancellationToken).ConfigureAwait(false) is { } json
                && Parse(key, json) is { } item)
            {
                read[key] = item;
            }
        }

        return read;
    }

    /// <inheritdoc/>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var change in changes)
        {
            await cache.SetAsync(options.KeyPrefix + change.Key, StateJson.Write(change.Value), expiry, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            await cache.RemoveAsync(options.KeyPrefix + key, cancellationToken).ConfigureAwait(false);
        }
    }

    private JObject? Parse(string key, byte[] json)
    {
        try
        {
            if (StateJson.Read(json) is JObject item)
            {
                return item;
            }

            StateLog.Unreadable(logger, null, key);
        }
        catch (JsonException error)
        {
            StateLog.Unreadable(logger, error, key);
        }

        return null;
    }
}
