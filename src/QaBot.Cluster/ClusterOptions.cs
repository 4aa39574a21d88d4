using System.ComponentModel.DataAnnotations;
using System.Net;
using StackExchange.Redis;

namespace QaBot.Cluster;

/// <summary>How the program joins others; the section "Cluster" of the configuration.</summary>
public sealed record ClusterOptions : IValidatableObject
{
    /// <summary>The section's name.</summary>
    public const string Section = "Cluster";

    /// <summary>The Redis that machines meet at and that keeps their conversations, such as "redis:6379".</summary>
    /// <value>Empty: the program works alone.</value>
    public string Redis { get; init; } = string.Empty;

    /// <summary>The name of the cluster; machines with the same one at the same Redis belong together.</summary>
    /// <value>"qabot"; letters, digits, hyphens and underscores, 1 to 64.</value>
    [RegularExpression("^[A-Za-z0-9_-]{1,64}$", ErrorMessage = "It must have 1 to 64 letters, digits, hyphens and underscores.")]
    public string Name { get; init; } = "qabot";

    /// <summary>The address at which the other machines reach this one, and the only one that it listens at for them.</summary>
    /// <value>Empty: the first address of this machine that is not its own loopback.</value>
    public string Address { get; init; } = string.Empty;

    /// <summary>The port at which the other machines reach this one; nobody else may.</summary>
    /// <value>11111; 1 to 65,535.</value>
    [Range(1, 65_535)]
    public int Port { get; init; } = 11_111;

    /// <summary>For how long a request is tried again while the machine that has its conversation is lost.</summary>
    /// <value>One minute; 5 seconds to 10 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:05", "00:10:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan RetryFor { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many shards the articles are parted into, each held by one machine; the same at all machines.</summary>
    /// <value>0: each machine holds all articles; 0 to 1,000.</value>
    [Range(0, 1_000)]
    public int Shards { get; init; }

    /// <summary>How long a shard may take to answer before a question goes on without its articles.</summary>
    /// <value>2 seconds; a tenth of a second to 1 minute.</value>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public TimeSpan ShardTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Address.Length > 0 && !IPAddress.TryParse(Address, out _))
        {
            yield return new ValidationResult("It must be an IP address of this machine, or empty.", [nameof(Address)]);
        }

        if (Shards > 0 && Redis.Length == 0)
        {
            yield return new ValidationResult(
                $"Shards are held by the machines of a cluster; set {Section}:{nameof(Redis)}, or leave it 0.", [nameof(Shards)]);
        }

        if (Redis.Length > 0 && !IsRedis(Redis))
        {
            yield return new ValidationResult(
                "It must be host and port, such as redis:6379, with settings of StackExchange.Redis behind them where wanted.",
                [nameof(Redis)]);
        }
    }

    private static bool IsRedis(string text)
    {
        try
        {
            return ConfigurationOptions.Parse(text).EndPoints.Count > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
