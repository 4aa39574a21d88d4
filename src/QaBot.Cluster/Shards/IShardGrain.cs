namespace QaBot.Cluster.Shards;

/// <summary>A shard, at the machine that holds it.</summary>
[Alias("QaBot.IShardGrain")]
internal interface IShardGrain : IGrainWithIntegerKey
{
    /// <summary>Asks the shard.</summary>
    [Alias("Ask")]
    [ResponseTimeout("00:10:00")]
    Task<byte[]> AskAsync(byte[] request);

    /// <summary>Has the shard move to the machine that is its home, where that is another one.</summary>
    [Alias("Move")]
    Task MoveAsync();
}
