using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QaBot.Channels.DirectLine.Diagnostics;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.Turns;

namespace QaBot.Channels.DirectLine.Turns;

/// <summary>Runs turns of the bot, so many at a time. A turn that fails is logged, and the conversation goes on.</summary>
internal sealed class TurnRunner(IServiceScopeFactory scopes, DirectLineAdapter adapter, DirectLineOptions options, TimeProvider time,
    DirectLineTelemetry telemetry, ILogger<TurnRunner> logger) : IDisposable
{
    private readonly SemaphoreSlim slots = new(options.ConcurrentTurns);

    public async Task RunAsync(Activity activity)
    {
        await slots.WaitAsync().ConfigureAwait(false);
        using var timeout = new CancellationTokenSource(options.TurnTimeout, time);
        var begun = time.GetTimestamp();
        var isDone = false;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await adapter.RunTurnAsync(activity, scope.ServiceProvider.GetRequiredService<IBot>(), timeout.Token).ConfigureAwait(false);
            isDone = true;
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            Log.TurnCancelled(logger, activity.Type, activity.Id);
        }
        catch (BotBusyException)
        {
            Log.TurnRefused(logger, activity.Type, activity.Id);
        }
#pragma warning disable CA1031 // Whatever the bot throws, the next turn must run.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Log.TurnFailed(logger, error, activity.Type, activity.Id);
        }
        finally
        {
            telemetry.TurnEnded(time.GetElapsedTime(begun), isDone);
            slots.Release();
        }
    }

    public void Dispose() => slots.Dispose();
}
