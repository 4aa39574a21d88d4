using QaBot.Answering.Articles;

namespace QaBot.Answering.Indexing.Isolation;

/// <summary>Reads files into packed articles: a little plain text in this process, all else in processes of their own.</summary>
internal sealed class FileReading : IDisposable
{
    // Lists in lists and quotations in quotations take a few characters a level and some hundred bytes of stack: this
    // holds for the largest text that is read here, whatever it is made of.
    private const int DeepStack = 128 << 20;

    private readonly ArticleReadOptions options;
    private readonly ReaderIsolation? isolation;
    private readonly ReaderPool? pool;
    private readonly ArticleReader reader;

    /// <summary>Makes it ready; no process is started yet.</summary>
    public FileReading(ArticleIndexOptions options, TimeProvider timeProvider)
    {
        this.options = options.Reading;
        isolation = options.Isolation;
        pool = isolation is null ? null : new ReaderPool(isolation, timeProvider);
        reader = new ArticleReader(options.Reading);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="id">The id that the article gets.</param>
    /// <param name="content">Its bytes; empty when they cannot be had.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="AnsweringException">No process can be started; the message says why.</exception>
    /// <exception cref="OperationCanceledException">Reading was stopped.</exception>
    public ReadReply Read(string path, string id, out byte[] content, CancellationToken cancellationToken)
    {
        if (reader.Load(path, out content) is { } skipped)
        {
            return ReadReply.Of(skipped);
        }

        var request = new ReadRequest(options, Timeout.InfiniteTimeSpan, Path.GetFileName(path), id, content);
        if (pool is null)
        {
            return ReaderHost.Read(request);
        }

        return content.Length <= isolation!.InProcessBytes && reader.IsPlain(path)
            ? ReadHere(request)
            : pool.Read(request, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => pool?.Dispose();

    private static ReadReply ReadHere(ReadRequest request)
    {
        ReadReply? reply = null;
        var thread = new Thread(() => reply = ReaderHost.Read(request), DeepStack);
        thread.Start();
        thread.Join();
        return reply!;
    }
}
