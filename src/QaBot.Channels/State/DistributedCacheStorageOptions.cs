using System.ComponentModel.DataAnnotations;

namespace QaBot.Channels.State;

/// <summary>How state is kept in a distributed cache.</summary>
public sealed class DistributedCacheStorageOptions
{
    /// <summary>What the keys in the cache begin with, so that several programs can share it.</summary>
    /// <value>Default: <c>bot:</c>. At most 100 characters.</value>
    [StringLength(100)]
    public string KeyPrefix { get; set; } = "bot:";

    /// <summary>After how long without a turn the state of a conversation is forgotten.</summary>
    /// <value>Default: 7 days. One minute to 366 days.</value>
    [Range(typeof(TimeSpan), "00:01:00", "366.00:00:00")]
    public TimeSpan ExpiresAfter { get; set; } = TimeSpan.FromDays(7);
}
