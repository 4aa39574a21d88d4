using Microsoft.Bot.Schema;
using QaBot.Channels.DirectLine.Limits;

namespace QaBot.Channels.DirectLine.Turns;

/// <summary>The activities of a conversation that wait for the bot; it gets one after the other, in their order.</summary>
internal sealed class TurnQueue(int capacity, Budget total, Func<Activity, Task> run)
{
    private const int BytesOfOne = 4096;

    private readonly Lock gate = new();
    private readonly Queue<(Activity Activity, int Weight)> waiting = new();
    private bool isRunning;
    private Activity? running;

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

    /// <summary>The activity that the bot works on, until it is finished, and those that wait.</summary>
    public IReadOnlyList<Activity> Unfinished
    {
        get
        {
            lock (gate)
            {
                return [.. running is null ? [] : new[] { running }, .. waiting.Select(item => item.Activity)];
            }
        }
    }

    /// <summary>Takes away the activity that the bot works on, when nothing is left to do about it but to store what came of it.</summary>
    public void Finish()
    {
        lock (gate)
        {
            running = null;
        }
    }

    /// <summary>Adds an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="bytes">How long it is as JSON: long ones weigh more, so that they do not fill the memory.</param>
    public void Add(Activity activity, int bytes)
    {
        var weight = 1 + (bytes / BytesOfOne);
        total.Add(weight);
        lock (gate)
        {
            waiting.Enqueue((activity, weight));
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
        while (TryTake(out var next))
        {
            await run(next.Activity).ConfigureAwait(false);
            total.Add(-next.Weight);
        }
    }

    private bool TryTake(out (Activity Activity, int Weight) next)
    {
        lock (gate)
        {
            isRunning = waiting.TryDequeue(out next);
            running = next.Activity;
            return isRunning;
        }
    }
}
