namespace QaBot.Hosting;

/// <summary>
/// Has a machine of a cluster wait for its articles before what starts after it: taking turns, which come from clients and,
/// without shards, from the other machines too.
/// </summary>
/// <param name="holder">Holds the engine once it is open.</param>
internal sealed class OpenBeforeServing(EngineHolder holder) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => holder.Opened.WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
