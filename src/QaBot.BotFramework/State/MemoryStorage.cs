using System.Globalization;
using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects in memory, as JSON: what is read is a copy. All is lost with the process.</summary>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, Item> items = new(StringComparer.Ordinal);
    private readonly Lock guard = new();
    private long version;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new List<(string Key, Item Item)>(keys.Length);
        lock (guard)
        {
            foreach (var key in keys)
            {
                if (items.TryGetValue(key, out var item))
                {
                    found.Add((key, item));
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found.ToDictionary(read => read.Key, read => StateJson.Read(read.Item.Json)));
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (guard)
        {
            foreach (var (key, value) in changes)
            {
                var item = value as IStoreItem;
                if (item is not null && items.TryGetValue(key, out var old) && item.ETag != "*" && item.ETag != old.ETag)
                {
                    throw new ArgumentException($"{key} was changed by another since it was read (version {item.ETag}, now {old.ETag}); read it again, or set ETag to \"*\" to overwrite it.", nameof(changes));
                }

                var etag = (++version).ToString(CultureInfo.InvariantCulture);
                item?.ETag = etag;
                items[key] = new Item(StateJson.Write(value), etag);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (guard)
        {
            foreach (var key in keys)
            {
                items.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private sealed record Item(byte[] Json, string ETag);
}
