using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QaBot.Channels.DirectLine.Diagnostics;

namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>Forgets idle conversations, each minute.</summary>
internal sealed class IdleSweep(ConversationStore store, TimeProvider time, ILogger<IdleSweep> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    private ITimer? timer;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        timer = time.CreateTimer(_ => Sweep(), null, Period, Period);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => timer?.Dispose();

    private void Sweep()
    {
        if (store.Sweep() is > 0 and var expired)
        {
            Log.Expired(logger, expired, store.Count);
        }
    }
}
