namespace QaBot.DirectLine.Conversations;

/// <summary>Counts the bytes of activities that all conversations keep together.</summary>
internal sealed class HistoryBudget(long maxBytes)
{
    private long used;

    public long Used => Interlocked.Read(ref used);

    public bool IsExceeded => Used > maxBytes;

    public void Add(long bytes) => Interlocked.Add(ref used, bytes);
}
