using Microsoft.Bot.Schema;
using QaBot.Channels.DirectLine.Limits;

namespace QaBot.Channels.DirectLine.Turns;

/// <summary>The activities of a conversation that wait for the bot; it gets one after the other, in their order.</summary>
internal sealed class TurnQueue(int capacity, Budget total, Func<Activity, Task> run)
{
    private readonly Lock gate = new();
    private readonly Queue<Activity> waiting = new();
    private bool isRunning;

    public bool IsFull
    {
        get
        {
            lock (gate)
            {
                return waiting.Count >= capacity || total.IsSpent;
            }
        }
    }

    /// <summary>Whether the bot works on an activity or one waits.</summary>
    public bool IsBusy
    {
        get
        {
            lock (gate)
            {
                return isRunning;
            }
        }
    }

    public void Add(Activity activity)
    {
        total.Add(1);
        lock (gate)
        {
            waiting.Enqueue(activity);
            if (isRunning)
            {
                return;
            }

            isRunning = true;
        }

        // Without the execution context: a turn must not hold on to the request that brought the activity.
        ThreadPool.UnsafeQueueUserWorkItem(static queue => _ = queue.DrainAsync(), this, preferLocal: false);
    }

    private async Task DrainAsync()
    {
        while (TryTake(out var activity))
        {
            await run(activity).ConfigureAwait(false);
            total.Add(-1);
        }
    }

    private bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Activity? activity)
    {
        lock (gate)
        {
            return isRunning = waiting.TryDequeue(out activity);
        }
    }
}
