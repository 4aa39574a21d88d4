using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace QaBot.Cluster.Membership;

/// <summary>Looks at the cluster: degraded when its Redis does not answer, or when this machine is no part of it.</summary>
internal sealed class ClusterCheck(ClusterRedis redis, ISiloStatusOracle machines) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (machines.CurrentStatus != SiloStatus.Active)
        {
            return HealthCheckResult.Degraded(
                $"This machine is no part of the cluster ({machines.CurrentStatus}); its log says why. Start it anew if that lasts.");
        }

        return await redis.IsThereAsync(Patience)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded(
                $"The Redis that {ClusterOptions.Section}:{nameof(ClusterOptions.Redis)} names does not answer; start it. Conversations "
                + $"wait for it.");
    }
}
