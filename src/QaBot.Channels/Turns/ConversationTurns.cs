namespace QaBot.Channels.Turns;

/// <summary>
/// Lets the turns of one conversation run one after the other, in the order in which they came, and those of different
/// conversations at once. Without this two turns at once would read the same state, and the change of one be lost.
/// </summary>
internal sealed class ConversationTurns
{
    private readonly Dictionary<string, Line> lines = new(StringComparer.Ordinal);
    private readonly AsyncLocal<Turn?> current = new();

    /// <summary>Runs a turn when those of its conversation that came before are done; within a turn of the same conversation, at
    /// once.</summary>
    public async Task RunAsync(string conversation, Func<Task> turn, CancellationToken cancellationToken)
    {
        for (var outer = current.Value; outer is not null; outer = outer.Outer)
        {
            if (outer.IsRunning && outer.Conversation == conversation)
            {
                await turn().ConfigureAwait(false);
                return;
            }
        }

        var line = Enter(conversation);
        try
        {
            await line.Semaphore.WaitAsync(cancellationToken).ConfigureAwait(false);
            var mine = new Turn(conversation, current.Value);
            current.Value = mine;
            try
            {
                await turn().ConfigureAwait(false);
            }
            finally
            {
                // What the turn left running in the background still carries this object.
                mine.IsRunning = false;
                line.Semaphore.Release();
            }
        }
        finally
        {
            Leave(conversation, line);
        }
    }

    /// <summary>How many conversations have a turn running or waiting.</summary>
    internal int Count
    {
        get
        {
            lock (lines)
            {
                return lines.Count;
            }
        }
    }

    private Line Enter(string conversation)
    {
        lock (lines)
        {
            if (!lines.TryGetValue(conversation, out var line))
            {
                lines.Add(conversation, line = new Line());
            }

            line.Users++;
            return line;
        }
    }

    private void Leave(string conversation, Line line)
    {
        lock (lines)
        {
            if (--line.Users == 0)
            {
                lines.Remove(conversation);
                line.Semaphore.Dispose();
            }
        }
    }

    private sealed class Line
    {
        public SemaphoreSlim Semaphore { get; } = new(1, 1);

        public int Users { get; set; }
    }

    private sealed class Turn(string conversation, Turn? outer)
    {
        public string Conversation => conversation;

        public Turn? Outer => outer;

        public volatile bool IsRunning = true;
    }
}
