using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QaBot.Cluster.Shards;

/// <summary>Which machine holds which shard.</summary>
internal sealed class ShardHomes(ClusterOptions options, ISiloStatusOracle machines, ILocalSiloDetails here)
{
    /// <summary>The shards whose home is this machine.</summary>
    public IReadOnlySet<int> Here()
    {
        var own = here.SiloAddress;
        var active = machines.GetApproximateSiloStatuses(onlyActive: true).Keys;
        return active.Contains(own)
            ? Spread(options.Shards, NamesOf(active)).Index().Where(home => home.Item == NameOf(own)).Select(home => home.Index).ToHashSet()
            : new HashSet<int>();
    }

    /// <summary>The home of a shard.</summary>
    /// <param name="shard">Which one.</param>
    /// <param name="active">The machines, at least one.</param>
    public SiloAddress Of(int shard, IReadOnlyCollection<SiloAddress> active)
    {
        var home = Spread(options.Shards, NamesOf(active))[shard];
        return active.First(machine => NameOf(machine) == home);
    }

    /// <summary>
    /// Gives each shard to the machine whose hash with it is the highest (rendezvous hashing) of those that have not their
    /// share yet. So machines hold about as many each, and most shards stay where their files are when a machine comes, goes or
    /// comes again.
    /// </summary>
    /// <param name="shards">How many shards there are.</param>
    /// <param name="machines">The machines' names, at least one.</param>
    /// <returns>The machine of each shard.</returns>
    internal static string[] Spread(int shards, IReadOnlyCollection<string> machines)
    {
        var share = (shards + machines.Count - 1) / machines.Count;
        var taken = machines.ToDictionary(machine => machine, _ => 0, StringComparer.Ordinal);
        var homes = new string[shards];
        for (var shard = 0; shard < shards; shard++)
        {
            var home = machines.Where(machine => taken[machine] < share)
                .OrderByDescending(machine => Weight(shard, machine)).ThenBy(machine => machine, StringComparer.Ordinal).First();
            taken[home]++;
            homes[shard] = home;
        }

        return homes;
    }

    // Without what tells a machine's starts apart: one that comes again gets the shards whose files it has.
    private static string NameOf(SiloAddress machine) => machine.Endpoint.ToString();

    private static string[] NamesOf(IEnumerable<SiloAddress> active) => [.. active.Select(NameOf).Distinct(StringComparer.Ordinal)];

    private static ulong Weight(int shard, string machine) => BinaryPrimitives.ReadUInt64LittleEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{shard} {machine}"))));
}
