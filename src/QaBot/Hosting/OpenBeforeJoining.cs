namespace QaBot.Hosting;

/// <summary>
/// Has a machine of a cluster open its articles before it joins: from then on turns may come to it from the others, whether or not
/// it is ready for requests of its own. Stands before what joins.
/// </summary>
/// <param name="holder">Holds the engine once it is open.</param>
internal sealed class OpenBeforeJoining(EngineHolder holder) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => holder.Opened.WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
