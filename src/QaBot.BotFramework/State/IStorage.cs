namespace Microsoft.Bot.Builder;

/// <summary>Keeps objects by key.</summary>
public interface IStorage
{
    /// <summary>Reads objects.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Those that there are, by key.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes objects, in place of those with the same keys.</summary>
    /// <param name="changes">The objects, by key.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException">An <see cref="IStoreItem"/> was changed by another since it was read.</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes objects; a key that there is not is passed over.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
