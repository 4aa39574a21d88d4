using Orleans.Placement;
using Orleans.Runtime.Placement;

namespace QaBot.Cluster.Shards;

/// <summary>Has shards placed at their homes.</summary>
[GenerateSerializer]
[Immutable]
[Alias("QaBot.ShardPlacement")]
internal sealed class ShardPlacement : PlacementStrategy;

/// <summary>Marks the grain of a shard.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ShardPlacementAttribute() : PlacementAttribute(new ShardPlacement());

/// <summary>Places a shard at its home.</summary>
internal sealed class ShardPlacementDirector(ShardHomes homes) : IPlacementDirector
{
    /// <inheritdoc/>
    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context) =>
        Task.FromResult(homes.Of((int)target.GrainIdentity.GetIntegerKey(), context.GetCompatibleSilos(target)));
}
