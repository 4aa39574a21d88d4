using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace QaBot.Bot.State;

/// <summary>Looks at where conversations are remembered: degraded when that does not answer.</summary>
internal sealed class ConversationsCheck(StateOptions options, IDistributedCache cache) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (options.Redis.Length == 0)
        {
            return HealthCheckResult.Healthy();
        }

        try
        {
            await cache.GetAsync(options.KeyPrefix + "health", cancellationToken).WaitAsync(Patience, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return HealthCheckResult.Degraded(
                $"The Redis that {StateOptions.Section}:{nameof(StateOptions.Redis)} names does not answer; start it, or correct the "
                + $"setting. It is tried again with each message.");
        }
    }
}
