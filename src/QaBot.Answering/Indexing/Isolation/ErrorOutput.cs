using System.Text;

namespace QaBot.Answering.Indexing.Isolation;

/// <summary>
/// Drains what a process says about its own end, and keeps the beginning. An overflowed stack alone is told in megabytes.
/// </summary>
internal sealed class ErrorOutput : IDisposable
{
    private const int MostKept = 4096;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly StreamReader reader;
    private readonly Task draining;
    private readonly StringBuilder kept = new();

    /// <summary>Begins to read.</summary>
    public ErrorOutput(StreamReader reader)
    {
        this.reader = reader;
        draining = DrainAsync();
    }

    /// <summary>What was said first; waits for a moment, until all was said.</summary>
    public string Beginning()
    {
        draining.Wait(Patience);
        lock (kept)
        {
            return kept.ToString();
        }
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
            }
        }
        catch (Exception error) when (error is IOException or ObjectDisposedException)
        {
            // The process is gone.
        }
    }
}
