using System.ComponentModel.DataAnnotations;

namespace QaBot.Bot.State;

/// <summary>How conversations are remembered; the section "State" of the configuration.</summary>
internal sealed record StateOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "State";

    /// <summary>The Redis that conversations are kept in, such as "localhost:6379"; they then outlive the program.</summary>
    /// <value>Empty: they are kept in memory.</value>
    public string Redis { get; init; } = string.Empty;

    /// <summary>What keys in Redis begin with.</summary>
    /// <value>"qabot:"; at most 100 characters.</value>
    [StringLength(100)]
    public string KeyPrefix { get; init; } = "qabot:";

    /// <summary>After how long without a message a conversation is forgotten.</summary>
    /// <value>7 days; from one minute to 366 days.</value>
    [Range(typeof(TimeSpan), "00:01:00", "366.00:00:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan ExpiresAfter { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How much memory conversations may take, in MiB; beyond, those that rested longest are forgotten.</summary>
    /// <value>64; from 8, of which the longest conversation takes less than the twentieth that is made free at a time, to 4,096.</value>
    [Range(8, 4096)]
    public int MemoryMegabytes { get; init; } = 64;
}
