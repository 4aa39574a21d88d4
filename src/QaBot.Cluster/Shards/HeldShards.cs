namespace QaBot.Cluster.Shards;

/// <summary>The shards that this machine holds.</summary>
/// <param name="open">Opens one.</param>
internal sealed class HeldShards(OpenShard open) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, IClusterShard> held = [];
    private readonly HashSet<int> asked = [];
    private bool isDisposed;

    /// <summary>The shard, which begins to be opened when it is not held yet.</summary>
    /// <exception cref="ObjectDisposedException">The machine leaves.</exception>
    public IClusterShard Hold(int shard)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            if (!held.TryGetValue(shard, out var there))
            {
                held.Add(shard, there = open(shard));
            }

            return there;
        }
    }

    /// <summary>Says whether a shard is asked at this machine, and so is not to be closed.</summary>
    public void SetAsked(int shard, bool isAsked)
    {
        lock (gate)
        {
            _ = isAsked ? asked.Add(shard) : asked.Remove(shard);
        }
    }

    /// <summary>Lets the shards go that are neither at home here nor asked here.</summary>
    public void CloseIdle(IReadOnlySet<int> atHome)
    {
        List<IClusterShard> closed = [];
        lock (gate)
        {
            foreach (var shard in held.Keys.Where(shard => !atHome.Contains(shard) && !asked.Contains(shard)).ToArray())
            {
                held.Remove(shard, out var idle);
                closed.Add(idle!);
            }
        }

        closed.ForEach(shard => shard.Dispose());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        IClusterShard[] closed;
        lock (gate)
        {
            isDisposed = true;
            closed = [.. held.Values];
            held.Clear();
        }

        Array.ForEach(closed, shard => shard.Dispose());
    }
}
