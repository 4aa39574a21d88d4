using System.Collections.Concurrent;

namespace QaBot.Answering.Indexing.Isolation;

/// <summary>The reading processes: started when first needed, used for many files, replaced after a crash.</summary>
internal sealed class ReaderPool(ReaderIsolation options, TimeProvider timeProvider) : IDisposable
{
    // A sentence of one letter takes some bytes for its place beside those of the letter.
    private const long BytesPerCharacter = 16;
    private const long LeastReply = 1 << 20;

    private readonly ConcurrentBag<ReaderProcess> idle = [];
    private readonly SemaphoreSlim free = new(options.Processes);

    /// <summary>Reads a file in one of the processes; waits when all are busy.</summary>
    /// <param name="request">What to read.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="AnsweringException">No process can be started.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public ReadReply Read(ReadRequest request, CancellationToken cancellationToken)
    {
        free.Wait(cancellationToken);
        try
        {
            var process = idle.TryTake(out var waiting) ? waiting : ReaderProcess.Start(options, timeProvider);
            try
            {
                return process.Read(request, LeastReply + (BytesPerCharacter * request.Options.MaxCharacters), cancellationToken);
            }
            finally
            {
                if (process.IsUsable)
                {
                    idle.Add(process);
                }
                else
                {
                    process.Dispose();
                }
            }
        }
        finally
        {
            free.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (idle.TryTake(out var process))
        {
            process.Dispose();
        }

        free.Dispose();
    }
}
