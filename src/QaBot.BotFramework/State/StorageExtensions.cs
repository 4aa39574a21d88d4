using QaBot.BotFramework.Json;

namespace Microsoft.Bot.Builder;

/// <summary>Reading objects of a class.</summary>
public static class StorageExtensions
{
    /// <summary>Reads objects of a class.</summary>
    /// <typeparam name="TStoreItem">The class.</typeparam>
    /// <param name="storage">The storage.</param>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Those that there are, by key.</returns>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var items = await storage.ReadAsync(keys, cancellationToken).ConfigureAwait(false);
        return items.ToDictionary(item => item.Key, item => StateJson.To<TStoreItem>(item.Value)!);
    }
}
