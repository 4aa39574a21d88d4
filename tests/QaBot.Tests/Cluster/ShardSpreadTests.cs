using QaBot.Cluster.Shards;

namespace QaBot.Tests.Cluster;

public sealed class ShardSpreadTests
{
    private static readonly string[] Three = ["10.0.0.1:11111", "10.0.0.2:11111", "10.0.0.3:11111"];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 3)]
    [InlineData(12, 4)]
    [InlineData(100, 7)]
    public void Machines_hold_their_share_each_and_no_more(int shards, int machines)
    {
        string[] names = [.. Enumerable.Range(1, machines).Select(number => $"10.0.0.{number}:11111")];
        var homes = ShardHomes.Spread(shards, names);

        Assert.Equal(shards, homes.Length);
        Assert.All(names, name => Assert.InRange(homes.Count(home => home == name), 0, (shards + machines - 1) / machines));
    }

    [Fact]
    public void Order_in_which_machines_are_seen_does_not_matter()
    {
        Assert.Equal(ShardHomes.Spread(12, Three), ShardHomes.Spread(12, [.. Three.Reverse()]));
    }

    [Fact]
    public void Machine_that_comes_again_gets_its_shards_again_and_most_others_stay()
    {
        var before = ShardHomes.Spread(60, Three);
        var without = ShardHomes.Spread(60, Three[..2]);

        var moved = before.Zip(without).Count(home => home.First != Three[2] && home.First != home.Second);
        Assert.InRange(moved, 0, 20);
    }
}
