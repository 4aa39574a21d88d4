using QaBot.TestSupport;

namespace QaBot.Tests.Cluster;

/// <summary>Two machines and a real Redis; skipped where there is no redis-server.</summary>
public sealed class ClusterTests : IAsyncLifetime
{
    private const string Question = "When was Bushehr 2 started?";

    private readonly List<ClusterMachine> machines = [];
    private RedisServer? redis;

    public async Task InitializeAsync()
    {
        redis = await RedisServer.TryStartAsync();
        Assert.False(redis is null && Environment.GetEnvironmentVariable("CI") == "true", "There is no redis-server on this machine.");
    }

    public async Task DisposeAsync()
    {
        foreach (var machine in machines)
        {
            await machine.DisposeAsync();
        }

        await (redis?.DisposeAsync() ?? default);
    }

    [SkippableFact]
    public async Task Conversation_of_a_channel_goes_on_at_the_other_machine_and_after_a_kill()
    {
        var (first, second) = await StartAsync();
        var answer = Assert.Single(await first.SayAsync("c", Question));
        Assert.Contains("2016", answer, StringComparison.Ordinal);
        var more = Assert.Single(await second.SayAsync("c", "more"));
        Assert.Contains($"Next best for “{Question}”", more, StringComparison.Ordinal);

        await first.KillAsync();

        // What the killed machine may have answered unheard is sent again: it is answered as it was, and counts once.
        var next = Assert.Single(await second.SayAsync("c", "more", id: "again"));
        Assert.Contains($"Next best for “{Question}”", next, StringComparison.Ordinal);
        Assert.NotEqual(more, next);
        Assert.Equal(next, Assert.Single(await second.SayAsync("c", "more", id: "again")));
    }

    [SlowSkippableFact]
    public async Task Turns_of_a_conversation_that_both_machines_get_at_once_run_one_after_the_other()
    {
        var (first, second) = await StartAsync();
        await first.SayAsync("c", Question);
        var replies = await Task.WhenAll(Enumerable.Range(0, 6).Select(turn => (turn % 2 == 0 ? first : second).SayAsync("c", "more")));

        // Each shows what comes after the one before; two at once would show the same.
        var shown = replies.SelectMany(reply => reply).Where(text => text.Contains("Next best", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(shown);
        Assert.Equal(shown.Length, shown.Distinct(StringComparer.Ordinal).Count());
    }

    [SlowSkippableFact]
    public async Task Direct_Line_goes_on_at_the_other_machine_with_nothing_lost_or_doubled_after_a_kill()
    {
        var (first, second) = await StartAsync();
        var conversation = await first.BeginAsync();
        using var stream = await second.WatchAsync(conversation);
        await first.PostAsync(conversation, Question, "1");
        var before = await second.ReadAsync(conversation, 3);
        Assert.Equal(before, await stream.NextAsync(3));
        Assert.Equal(Question, before[1]);

        // It is taken, and perhaps answered, by a machine that is lost at once.
        var id = await first.PostAsync(conversation, "more", "2");
        await first.KillAsync();

        Assert.Equal(id, await second.PostAsync(conversation, "more", "2"));
        var after = await stream.NextAsync(2);
        Assert.Equal("more", after[0]);
        Assert.Contains("Next best", after[1], StringComparison.Ordinal);
        await second.PostAsync(conversation, "sources", "3");
        await stream.NextAsync(2);
        var all = await second.ReadAsync(conversation, 7);
        Assert.Equal(7, all.Count);
        Assert.Equal([.. before, .. after, "sources"], all.Take(6));
    }

    [SlowSkippableFact]
    public async Task Machines_hold_shards_tell_who_joins_and_leaves_and_what_is_away_and_answer_on()
    {
        Skip.If(redis is null, "There is no redis-server on this machine.");
        var first = await ClusterMachine.StartAsync(redis.Address, shards: 4);
        machines.Add(first);
        var answer = Assert.Single(await first.SayAsync("before", Question));
        Assert.Contains("2016", answer, StringComparison.Ordinal);

        // Asked from its first moment on, the one that joins takes no turn before it has its articles.
        var second = ClusterMachine.Start(redis.Address, shards: 4);
        machines.Add(second);
        Assert.Equal(answer, Assert.Single(await second.WhenHeardAsync(() => second.SayAsync("at the other", Question))));
        await first.WaitForAsync("it has 2 machines");

        // It is handed its half, and none goes back.
        const string Holds = "is answered for by this machine";
        await second.WaitForAsync(Holds, times: 2);
        Assert.Equal(4, first.Lines.Count(line => line.Contains(Holds, StringComparison.Ordinal)));

        await second.KillAsync();
        await first.WaitForAsync("left the cluster qabot; it has 1 machines");
        using (var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2)))
        {
            while ((await HealthAsync()).Contains("Shard", StringComparison.Ordinal))
            {
                await Task.Delay(100, timeout.Token);
            }
        }

        Assert.Equal(answer, Assert.Single(await first.SayAsync("after", Question)));
        Assert.Contains(first.Lines, line => line.Contains("of 4 did not answer", StringComparison.Ordinal)
            || line.Contains("of 4 does not answer", StringComparison.Ordinal));

        await redis.StopAsync();
        Assert.Contains("Cluster:Redis", await HealthAsync(), StringComparison.Ordinal);

        Task<string> HealthAsync() => first.Http.GetStringAsync(new Uri("/health", UriKind.Relative));
    }

    private async Task<(ClusterMachine First, ClusterMachine Second)> StartAsync()
    {
        Skip.If(redis is null, "There is no redis-server on this machine.");
        machines.Add(await ClusterMachine.StartAsync(redis.Address));
        machines.Add(await ClusterMachine.StartAsync(redis.Address));
        return (machines[0], machines[1]);
    }
}
