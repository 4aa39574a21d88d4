namespace QaBot.Cluster.Shards;

/// <summary>A shard that a machine of the cluster holds; for several threads at once. Requests and answers are bytes, which only
/// who asks and the shard understand.</summary>
public interface IClusterShard : IDisposable
{
    /// <summary>Ends when the shard is open, or cannot be opened.</summary>
    Task Opened { get; }

    /// <summary>Answers.</summary>
    byte[] Answer(byte[] request);
}

/// <summary>Begins to open a shard at this machine.</summary>
/// <param name="shard">Which one, from 0 on.</param>
public delegate IClusterShard OpenShard(int shard);
