using System.Text;

namespace QaBot.Answering.Indexing.Isolation;

/// <summary>
/// Drains what a process says about its own end, and keeps the beginning. Of an overflowed stack .NET tells every call,
/// which takes it many seconds; nobody waits for that.
/// </summary>
internal sealed class ErrorOutput : IDisposable
{
    /// <summary>How .NET begins to tell of an overflowed stack.</summary>
    public const string Overflow = "Stack overflow";

    /// <summary>How .NET begins to tell that there is no memory left.</summary>
    public const string NoMemory = "Out of memory";

    private const int MostKept = 4096;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly StreamReader reader;
    private readonly Action onOverflow;
    private readonly Task draining;
    private readonly StringBuilder kept = new();

    /// <summary>Begins to read.</summary>
    /// <param name="reader">What the process says.</param>
    /// <param name="onOverflow">Called when the process tells of an overflowed stack.</param>
    public ErrorOutput(StreamReader reader, Action onOverflow)
    {
        this.reader = reader;
        this.onOverflow = onOverflow;
        draining = DrainAsync();
    }

    /// <summary>Whether the process told of a failure; waits for a moment, until all was said.</summary>
    /// <param name="failure"><see cref="Overflow"/> or <see cref="NoMemory"/>.</param>
    public bool TellsOf(string failure)
    {
        draining.Wait(Patience);
        return HasKept(failure);
    }

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private async Task DrainAsync()
    {
        var buffer = new char[MostKept];
        try
        {
            int length;
            while ((length = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0)
            {
                lock (kept)
                {
                    kept.Append(buffer, 0, Math.Min(length, MostKept - kept.Length));
                }

                if (HasKept(Overflow))
                {
                    onOverflow();
                }
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The process is gone.
        }
    }

    private bool HasKept(string words)
    {
        lock (kept)
        {
            return kept.ToString().Contains(words, StringComparison.OrdinalIgnoreCase);
        }
    }
}
