namespace QaBot.Channels.DirectLine.Limits;

/// <summary>Counts what all conversations hold together.</summary>
internal sealed class Budget(long limit)
{
    private long used;

    public long Used => Interlocked.Read(ref used);

    public bool IsSpent => Used >= limit;

    public bool IsExceeded => Used > limit;

    public void Add(long change) => Interlocked.Add(ref used, change);
}
