using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QaBot.Cluster.Membership;

namespace QaBot.Cluster.Shards;

/// <summary>
/// Opens the shards that this machine becomes the home of as machines join and leave, and only then has them move here: until
/// a shard is open, the machine that held it answers.
/// </summary>
internal sealed class ShardMoves(IGrainFactory grains, HeldShards held, ShardHomes homes, TimeProvider time, ILogger<ShardMoves> logger)
    : BackgroundService
{
    // Machines see one another come and go at different moments, so this is looked at again and again.
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, time);
        try
        {
            do
            {
                var here = homes.Here();
                var opened = here.Where(shard => held.Hold(shard).Opened.IsCompleted);
                await Task.WhenAll(opened.Select(shard => MoveAsync(shard, stoppingToken)));
                held.CloseIdle(here);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            // The program ends.
        }
    }

    private async Task MoveAsync(int shard, CancellationToken stoppingToken)
    {
        try
        {
            await grains.GetGrain<IShardGrain>(shard).MoveAsync();
        }
        catch (Exception error) when (!stoppingToken.IsCancellationRequested)
        {
            // The machine that had it is lost, or Redis is away, which may throw anything; an error left alone would end the program.
            ClusterLog.NotMoved(logger, shard + 1, error);
        }
    }
}
