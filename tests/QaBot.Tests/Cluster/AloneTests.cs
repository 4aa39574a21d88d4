using QaBot.Answering;
using QaBot.Cluster;

namespace QaBot.Tests.Cluster;

public sealed class AloneTests
{
    private const string Redis = "Cluster:Redis";

    [SkippableFact]
    public async Task Program_that_works_alone_does_not_load_the_runtime_of_a_cluster()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Only Linux tells what a process has loaded.");
        await using var machine = await ClusterMachine.StartAsync(redis: null);

        Assert.Contains("QaBot.dll", machine.Loaded(), StringComparison.Ordinal);
        Assert.DoesNotContain("Orleans.Runtime.dll", machine.Loaded(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cluster_knows_neither_engine_nor_program_and_channels_know_no_cluster()
    {
        var cluster = typeof(ClusterOptions).Assembly.GetReferencedAssemblies().Select(name => name.Name).ToArray();
        var channels = typeof(QaBot.Channels.State.TurnStorage).Assembly.GetReferencedAssemblies().Select(name => name.Name);

        Assert.Contains("QaBot.Channels", cluster);
        Assert.DoesNotContain("QaBot.Answering", cluster);
        Assert.DoesNotContain("QaBot", cluster);
        Assert.DoesNotContain(channels, name => name!.StartsWith("Orleans", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Cluster:Port", "0", "Cluster:Port is \"0\"")]
    [InlineData("Cluster:Shards", "-1", "Cluster:Shards is \"-1\"")]
    [InlineData("Cluster:ShardTimeout", "00:00:00", "Cluster:ShardTimeout is \"00:00:00\"")]
    [InlineData("Cluster:Address", "here", "Cluster:Address is \"here\"")]
    [InlineData("Cluster:Redis", "127.0.0.1:1,connectTimeout=300,connectRetry=1", "no Redis answers there")]
    [InlineData("State:Redis", "127.0.0.1:1", "Make State:Redis empty")]
    public async Task Setting_that_cannot_be_is_named_with_its_remedy(string key, string value, string told)
    {
        var error = await Assert.ThrowsAsync<AnsweringException>(() => Hosting.HttpBot.StartAsync(
            [(key, value), .. key == Redis ? [] : new[] { (Redis, "127.0.0.1:1") }]));

        Assert.Contains(told, error.Message, StringComparison.Ordinal);
    }
}
