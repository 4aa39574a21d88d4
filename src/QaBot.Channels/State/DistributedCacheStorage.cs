using Microsoft.Bot.Builder;
using Microsoft.Extensions.Caching.Distributed;
using QaBot.BotFramework.Json;

namespace QaBot.BotFramework.State;

/// <summary>
/// Keeps objects in a distributed cache such as Redis: they outlive the process, and are forgotten some time after they
/// were last read or written. Between processes the last writer wins, since such a cache cannot compare and set.
/// </summary>
/// <param name="cache">The cache.</param>
/// <param name="options">Prefix and expiry.</param>
public sealed class DistributedCacheStorage(IDistributedCache cache, DistributedCacheStorageOptions options) : IStorage
{
    private readonly DistributedCacheEntryOptions expiry = new() { SlidingExpiration = options.ExpiresAfter };

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var read = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (await cache.GetAsync(options.KeyPrefix + key, cancellationToken).ConfigureAwait(false) is { } json)
            {
                read[key] = StateJson.Read(json);
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
            await cache.SetAsync(options.KeyPrefix + change.Key, StateJson.Write(change.Value), expiry, cancellationToken).ConfigureAwait(false);
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
}
