using Microsoft.Extensions.Logging;
using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>
/// One shard of an index, at the machine that holds it: opens the index of its share of the articles, and answers what
/// other machines ask of it. For several threads at once.
/// </summary>
public sealed class ArticleShard : IDisposable
{
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(30);

    private readonly ArticleIndexOptions options;
    private readonly TimeProvider time;
    private readonly ILogger<ArticleIndex>? logger;
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock gate = new();
    private Task<ArticleIndex> opening;
    private long begun;
    private volatile Tuple<int, int> done = Tuple.Create(0, 0);

    /// <summary>Begins to open the shard.</summary>
    /// <param name="options">Where articles and index lie; <see cref="ArticleIndexOptions.Share"/> says which articles are the
    /// shard's.</param>
    /// <param name="time">Runs delays and measures; the system's when null.</param>
    /// <param name="logger">Told what happens; nobody when null.</param>
    public ArticleShard(ArticleIndexOptions options, TimeProvider? time = null, ILogger<ArticleIndex>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.time = time ?? TimeProvider.System;
        this.logger = logger;
        opening = Open();
    }

    /// <summary>Ends when the shard is open, or cannot be opened.</summary>
    public Task Opened => opening.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously,
        TaskScheduler.Default);

    /// <summary>Answers.</summary>
    /// <param name="request">What another machine's index of shards asks.</param>
    /// <returns>The answer, for that index to read; also when the request is not understood.</returns>
    public byte[] Answer(byte[] request)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return Written(Answer(new PackReader(request)));
        }
        catch (Exception error) when (error is AnsweringException or InvalidDataException or OverflowException or OperationCanceledException
            or ObjectDisposedException)
        {
            return Failed(error.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stopping.Cancel();
        lock (gate)
        {
            if (Opened.Wait(Timeout.Infinite) && opening.IsCompletedSuccessfully)
            {
                opening.Result.Dispose();
            }

            stopping.Dispose();
        }
    }

    private static byte[] Failed(string reason)
    {
        var reply = ShardMessage.Reply(ShardReply.Failed);
        reply.Text(reason);
        return Written(reply);
    }

    private static byte[] Written(PackWriter reply) => reply.Written.ToArray();

    private PackWriter Answer(PackReader request)
    {
        if (request.Text() != ShardMessage.Build)
        {
            throw new AnsweringException("It is run by another build of the program; run the same one at all machines.");
        }

        var asked = (ShardRequest)request.Number();
        var version = request.Text();
        if (Index() is not { } index)
        {
            var waiting = ShardMessage.Reply(ShardReply.Opening);
            waiting.Number(done.Item1);
            waiting.Number(done.Item2);
            return waiting;
        }

        if (asked == ShardRequest.Refresh)
        {
            index.Refresh(cancellationToken: stopping.Token);
        }

        using var lease = index.Acquire();
        if (asked > ShardRequest.Refresh && version != lease.Snapshot.Version)
        {
            return ShardMessage.Reply(ShardReply.Changed);
        }

        var reply = ShardMessage.Reply(ShardReply.Done);
        Answer(asked, ref request, lease.Snapshot, index.Summary, reply);
        return reply;
    }

    private static void Answer(ShardRequest asked, ref PackReader request, IndexSnapshot snapshot, IndexSummary summary, PackWriter reply)
    {
        var documents = (LocalDocuments)snapshot.Documents;
        switch (asked)
        {
            case ShardRequest.Contents:
                ShardContents.Pack(reply, snapshot, documents.Map, summary);
                break;
            case ShardRequest.Search:
                ShardAnswers.Search(ref request, snapshot, reply);
                break;
            case ShardRequest.Articles:
                ShardAnswers.Articles(ref request, documents, reply);
                break;
            case ShardRequest.Count:
                ShardAnswers.Count(ref request, documents, reply);
                break;
            default:
                reply.Text(snapshot.Version);
                break;
        }
    }

    // One that could not be opened, as with a full disk, is tried again.
    private ArticleIndex? Index()
    {
        lock (gate)
        {
            if (opening.IsFaulted && time.GetElapsedTime(begun) > TryAgainAfter)
            {
                opening = Open();
            }

            return opening.IsCompleted ? opening.GetAwaiter().GetResult() : null;
        }
    }

    private Task<ArticleIndex> Open()
    {
        begun = time.GetTimestamp();
        return Task.Run(
            () => ArticleIndex.Open(options, new Progress(this), time, logger, stopping.Token), CancellationToken.None);
    }

    private sealed class Progress(ArticleShard shard) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => shard.done = Tuple.Create(value.FilesDone, value.FilesTotal);
    }
}
