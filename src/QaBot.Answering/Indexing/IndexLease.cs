namespace QaBot.Answering.Indexing;

/// <summary>Holds a snapshot while it is used. May be disposed of more than once.</summary>
public sealed class IndexLease : IDisposable
{
    private int isDisposed;

    /// <summary>Makes a lease of a snapshot whose reader's count was raised for it.</summary>
    internal IndexLease(IndexSnapshot snapshot) => Snapshot = snapshot;

    /// <summary>The index as it was when the lease began.</summary>
    public IndexSnapshot Snapshot { get; }

    /// <summary>Ends the lease.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) == 0)
        {
            Snapshot.Reader.DecRef();
        }
    }
}
