using Lucene.Net.Index;
using Microsoft.Extensions.Logging;
using QaBot.Answering.Indexing.Building;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>
/// One index of shards that are elsewhere. It keeps what each shard's <see cref="ShardContents"/> tell, asks every second
/// whether they still hold, and serves those shards that answer.
/// </summary>
internal sealed class ShardedIndex : ArticleIndex
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(30);

    // Contents are large, and files that changed take their time to be read.
    private static readonly TimeSpan ContentsLimit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RefreshLimit = TimeSpan.FromMinutes(10);

    private readonly IArticleShards shards;
    private readonly string articles;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly ArticleCache cache;
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock gate = new();
    private readonly ShardState[] states;
    private readonly Task looking;
    private IReadOnlyList<ShardContents> served = [];

    /// <summary>Waits until the shards are open.</summary>
    public ShardedIndex(ArticleIndexOptions options, IArticleShards shards, IProgress<IndexProgress>? progress, TimeProvider time,
        ILogger logger, CancellationToken cancellationToken)
        : base(options.Articles)
    {
        this.shards = shards;
        this.time = time;
        this.logger = logger;
        articles = options.Articles;
        cache = new ArticleCache((long)options.CacheMegabytes << 20);
        states = [.. Enumerable.Repeat(ShardState.Unknown, shards.Count)];
        try
        {
            OpenAsync(progress, cancellationToken).GetAwaiter().GetResult();
        }
        catch
        {
            cache.Dispose();
            stopping.Dispose();
            throw;
        }

        looking = Task.Run(LookAgainAsync, CancellationToken.None);
    }

    /// <inheritdoc/>
    public override IndexSummary Refresh(IProgress<IndexProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        using var before = Acquire();
        LookAsync(ShardRequest.Refresh, RefreshLimit, cancellationToken).GetAwaiter().GetResult();
        using var after = Acquire();
        return IndexUpdate.WithDifferences(Summary, before.Snapshot, after.Snapshot);
    }

    /// <inheritdoc/>
    internal override T Read<T>(Func<IndexSnapshot, T> read)
    {
        HashSet<int> renewed = [];
        while (true)
        {
            using var lease = Acquire();
            try
            {
                return read(lease.Snapshot);
            }
            catch (AnsweringException error) when (error.InnerException is ShardFailure failure)
            {
                // One that has changed is read anew, once; one that failed is done without. So each fails twice at most.
                foreach (var (shard, answer) in failure.Failed)
                {
                    if (answer.Reply == ShardReply.Changed && renewed.Add(shard))
                    {
                        LookAsync(shard, ShardRequest.Version, shards.TimeLimit, stopping.Token).GetAwaiter().GetResult();
                    }
                    else
                    {
                        Set(shard, new ShardState(states[shard].Contents, answer));
                    }
                }

                ServeWhatIsThere();
            }
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        lock (gate)
        {
            if (IsDisposed)
            {
                return;
            }

            CloseServed();
        }

        stopping.Cancel();
        Task.WhenAny(looking).Wait();
        cache.Dispose();
        stopping.Dispose();
    }

    private async Task OpenAsync(IProgress<IndexProgress>? progress, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        while (true)
        {
            await LookAtAllAsync(ShardRequest.Version, shards.TimeLimit, cancellationToken).ConfigureAwait(false);
            var isPatient = time.GetElapsedTime(begun) < StartPatience;
            if (!Array.Exists(states, state => state.Answer.Reply == ShardReply.Opening || (isPatient && !state.Answer.IsHeard)))
            {
                break;
            }

            progress?.Report(new IndexProgress(
                states.Sum(state => state.Answer.Progress.FilesDone), states.Sum(state => state.Answer.Progress.FilesTotal), 0));
            await Task.Delay(LookEvery, time, cancellationToken).ConfigureAwait(false);
        }

        if (!Array.Exists(states, state => state.IsThere))
        {
            throw ShardFailure.Of(Missing(), shards.Count);
        }

        if (states.All(state => state is { IsThere: true, Contents.Map.Entries.Count: 0 }))
        {
            var skipped = states[0].Contents!.Skipped.FirstOrDefault(file => !file.IsOtherKind)?.Reason;
            throw new AnsweringException($"There is no article in {articles}; put one into it. {skipped}".TrimEnd());
        }

        ServeWhatIsThere();
    }

    private async Task LookAgainAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(LookEvery, time, stopping.Token).ConfigureAwait(false);
                await LookAsync(ShardRequest.Version, shards.TimeLimit, stopping.Token).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException)
        {
            // The index is closed.
        }
    }

    private async Task LookAsync(ShardRequest request, TimeSpan limit, CancellationToken cancellationToken)
    {
        await LookAtAllAsync(request, limit, cancellationToken).ConfigureAwait(false);
        ServeWhatIsThere();
    }

    private Task LookAtAllAsync(ShardRequest request, TimeSpan limit, CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, shards.Count).Select(shard => LookAsync(shard, request, limit, cancellationToken)));

    private async Task LookAsync(int shard, ShardRequest request, TimeSpan limit, CancellationToken cancellationToken)
    {
        var known = states[shard].Contents;
        var answer = await AskAsync(request, string.Empty, limit).ConfigureAwait(false);
        if (answer.Reply == ShardReply.Done && answer.Read().Text() is var version && version != known?.Version)
        {
            answer = await AskAsync(ShardRequest.Contents, version, ContentsLimit).ConfigureAwait(false);
            known = answer.Reply == ShardReply.Done ? Unpacked(answer) : known;
        }

        Set(shard, new ShardState(known, answer with { Body = default }));

        Task<ShardAnswer> AskAsync(ShardRequest what, string of, TimeSpan within) =>
            ShardAnswer.AskAsync(shards, shard, ShardMessage.Ask(what, of).Written.ToArray(), within, cancellationToken);
    }

    private static ShardContents Unpacked(ShardAnswer answer)
    {
        var reader = answer.Read();
        return ShardContents.Unpack(ref reader);
    }

    private void Set(int shard, ShardState state)
    {
        lock (gate)
        {
            states[shard] = state;
        }
    }

    private void ServeWhatIsThere()
    {
        lock (gate)
        {
            if (IsDisposed)
            {
                return;
            }

            var there = Enumerable.Range(0, states.Length).Where(shard => states[shard].IsThere)
                .ToDictionary(shard => shard, shard => states[shard].Contents!);
            var missing = Missing();
            var error = missing.Count == 0 ? null : ShardFailure.Of(missing, shards.Count);
            var isNews = error?.Message != LastError?.Message;
            LastError = error;
            if (served.SequenceEqual(there.Values))
            {
                return;
            }

            served = [.. there.Values];
            Serve(Compose(there, missing));
            Summary = Summarize(there.Values);
            logger.ShardsServed(there.Count, shards.Count, Summary.Articles, Summary.Sentences);
            if (isNews && error is not null)
            {
                logger.IndexWarning(error.Message);
            }
        }

        Tell(LastError);
    }

    private Dictionary<int, ShardAnswer> Missing() => Enumerable.Range(0, states.Length).Where(shard => !states[shard].IsThere)
        .ToDictionary(shard => shard, shard => states[shard].Answer);

    private IndexSnapshot Compose(Dictionary<int, ShardContents> there, Dictionary<int, ShardAnswer> missing) => new(
        new MultiReader([.. there.Values.Select(contents => contents.Words)], closeSubReaders: false),
        [.. there.Values.SelectMany(contents => contents.Map.Entries).OrderBy(entry => entry.File, StringComparer.Ordinal)],
        cache,
        (whole, _) => new ShardedDocuments(shards, there, whole, cache))
    {
        MissingShards = [.. missing.Keys.Order().Select(shard => $"shard {new ShardShare(shard, shards.Count)}")],
    };

    private static IndexSummary Summarize(IReadOnlyCollection<ShardContents> there) => new()
    {
        Articles = there.Sum(contents => contents.Map.Entries.Count),
        Sentences = there.Sum(contents => contents.Map.Entries.Sum(entry => (long)entry.SentenceCount)),
        Elapsed = TimeSpan.Zero,

        // Each shard looks at the whole folder: what is no article is told by all of them.
        Skipped = [.. there.SelectMany(contents => contents.Skipped).Distinct().OrderBy(file => file.File, StringComparer.Ordinal)],
        Warnings = [.. there.SelectMany(contents => contents.Warnings).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    /// <summary>What is known of a shard.</summary>
    /// <param name="Contents">What it told last; null when it never did.</param>
    /// <param name="Answer">What came of asking it last.</param>
    private sealed record ShardState(ShardContents? Contents, ShardAnswer Answer)
    {
        /// <summary>Not asked yet.</summary>
        public static readonly ShardState Unknown = new(null, new ShardAnswer(ShardReply.Opening, default, "was not asked yet"));

        /// <summary>Whether it is served.</summary>
        public bool IsThere => Contents is not null && Answer.Reply == ShardReply.Done;
    }
}
