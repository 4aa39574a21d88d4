namespace QaBot.Cluster.Shards;

/// <summary>The way to the shards, whichever machine holds each.</summary>
public sealed class ClusterShards
{
    private readonly IGrainFactory grains;

    internal ClusterShards(IGrainFactory grains) => this.grains = grains;

    /// <summary>Asks a shard.</summary>
    /// <param name="shard">Which one, from 0 on.</param>
    /// <param name="request">What for.</param>
    /// <returns>What its <see cref="IClusterShard.Answer"/> gives. Throws whatever stands in the way.</returns>
    public Task<byte[]> AskAsync(int shard, byte[] request) => grains.GetGrain<IShardGrain>(shard).AskAsync(request);
}
