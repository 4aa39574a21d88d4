using System.Text.Json;
using Microsoft.Bot.Schema;
using Orleans.Storage;
using QaBot.Channels.DirectLine.Keeping;
using QaBot.Cluster.Membership;

namespace QaBot.Cluster.DirectLine;

/// <summary>
/// Turns and what is stored of them: what the bot said, what it remembers, and that the activity waits no longer, in one
/// write. A turn whose machine is lost before that runs again elsewhere, and nobody has seen anything of it.
/// </summary>
internal sealed partial class DirectLineGrain
{
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly CancellationTokenSource leaving = new();
    private TaskScheduler scheduler = TaskScheduler.Default;
    private byte[]? state;
    private long shown;
    private long version;
    private long stored;
    private DateTimeOffset storedAt;
    private Task? turn;

    /// <inheritdoc/>
    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        // What waits is stored and runs where the conversation goes on; what runs is given the time to end.
        var running = turn;
        if (running is not null && !leaving.IsCancellationRequested)
        {
            await running.WaitAsync(cancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        Leave();
    }

    /// <inheritdoc/>
    public void Dispose() => leaving.Dispose();

    // Called without the grain's scheduler; the turn itself needs none.
    private Task RunTurnAsync(Activity activity) => turn = RunAndStoreAsync(activity);

    private async Task RunAndStoreAsync(Activity activity)
    {
        if (leaving.IsCancellationRequested)
        {
            return;
        }

        var next = await storage.RunAsync(state, () => runner.RunAsync(activity));
        await OnGrainAsync(async () =>
        {
            if (leaving.IsCancellationRequested)
            {
                return;
            }

            state = next;
            conversation!.FinishTurn();
            version++;
            try
            {
                await StoreAsync();
                await NotifyAsync();
            }
            catch (OrleansException)
            {
                // Told by who leaves; the turn runs again where the conversation goes on.
            }
        });
    }

    /// <summary>Stores the conversation as it is, unless another call has done so since this one asked.</summary>
    private async Task StoreAsync()
    {
        var wanted = version;
        await writing.WaitAsync();
        try
        {
            CheckAtHome();
            if (stored >= wanted)
            {
                return;
            }

            var covered = version;
            var whole = conversation!.KeepWhole() with { State = state };
            kept.State.Json = JsonSerializer.SerializeToUtf8Bytes(whole, KeptConversationJson.Default.KeptConversation);
            await records.WriteAsync(kept, leaving.Token);
            (stored, shown, storedAt) = (covered, whole.End, time.GetUtcNow());
        }
        catch (InconsistentStateException)
        {
            ClusterLog.MovedAway(logger);
            Leave();
            DeactivateOnIdle();
            throw;
        }
        catch (OperationCanceledException)
        {
            CheckAtHome();
            throw;
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Keeps a conversation that is only read from being forgotten.</summary>
    private Task TouchAsync()
    {
        if (time.GetUtcNow() - storedAt < options.IdleExpiry / 4)
        {
            return Task.CompletedTask;
        }

        version++;
        return StoreAsync();
    }

    private void Leave()
    {
        leaving.Cancel();
        if (conversation is not null)
        {
            store.Release(conversation);
            conversation = null;
        }
    }

    private Task OnGrainAsync(Func<Task> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, scheduler).Unwrap();
}
