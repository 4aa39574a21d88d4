using QaBot.Answering.Indexing;
using QaBot.Answering.Indexing.Shards;

namespace QaBot.Answering.Tests.Indexing.Shards;

/// <summary>Shards in this process, any of which may fall silent.</summary>
internal sealed class LocalShards : IArticleShards, IDisposable
{
    private readonly ArticleShard[] shards;

    /// <summary>Makes them.</summary>
    /// <param name="articles">The folder of articles.</param>
    /// <param name="count">How many.</param>
    public LocalShards(string articles, int count) =>
        shards = [.. Enumerable.Range(0, count).Select(shard => new ArticleShard(new ArticleIndexOptions
        {
            Articles = articles,
            Share = new ShardShare(shard, count),
        }))];

    public int Count => shards.Length;

    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The shard that never answers; null when all do.</summary>
    public int? Silent { get; set; }

    public Task<byte[]> AskAsync(int shard, byte[] request, CancellationToken cancellationToken) =>
        shard == Silent
            ? new TaskCompletionSource<byte[]>().Task.WaitAsync(cancellationToken)
            : Task.Run(() => shards[shard].Answer(request), cancellationToken);

    /// <summary>Waits until all are open.</summary>
    public Task OpenedAsync() => Task.WhenAll(shards.Select(shard => shard.Opened));

    public void Dispose() => Array.ForEach(shards, shard => shard.Dispose());
}
