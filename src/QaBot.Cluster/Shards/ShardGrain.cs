using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using QaBot.Cluster.Membership;

namespace QaBot.Cluster.Shards;

/// <inheritdoc cref="IShardGrain"/>
[Reentrant]
[ShardPlacement]
internal sealed class ShardGrain(HeldShards held, ShardHomes homes, ClusterOptions options, ILogger<ShardGrain> logger) : Grain, IShardGrain
{
    private int Shard => (int)this.GetPrimaryKeyLong();

    /// <inheritdoc/>
    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        held.SetAsked(Shard, true);
        ClusterLog.Holds(logger, Shard + 1, options.Shards);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        held.SetAsked(Shard, false);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<byte[]> AskAsync(byte[] request)
    {
        // Searching takes time: several requests run at once, none on the scheduler of the grain.
        var shard = held.Hold(Shard);
        return Task.Run(() => shard.Answer(request));
    }

    /// <inheritdoc/>
    public Task MoveAsync()
    {
        if (!homes.Here().Contains(Shard))
        {
            // Not only let go: whoever still takes it for being here would have it begin here again.
            this.MigrateOnIdle();
        }

        return Task.CompletedTask;
    }
}
