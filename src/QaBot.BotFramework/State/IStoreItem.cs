namespace Microsoft.Bot.Builder;

/// <summary>An object in a storage that notices when another changed it meanwhile.</summary>
public interface IStoreItem
{
    /// <summary>The version read; "*" overwrites any.</summary>
    string? ETag { get; set; }
}
