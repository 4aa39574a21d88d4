using QaBot.Answering.Indexing;
using QaBot.Answering.Indexing.Shards;
using QaBot.Cluster;
using QaBot.Cluster.Hosting;
using QaBot.Cluster.Shards;

namespace QaBot.Hosting;

/// <summary>The articles as shards that the machines of a cluster hold: the engine asks, the cluster carries.</summary>
internal static class ArticleShards
{
    /// <summary>Has this machine hold its shards and ask those of all.</summary>
    public static void AddArticleShards(this IServiceCollection services, ClusterOptions options)
    {
        services.AddShards(provider => shard => Open(provider, new ShardShare(shard, options.Shards)));
        services.AddSingleton<IArticleShards>(
            provider => new Way(provider.GetRequiredService<ClusterShards>(), options.Shards, options.ShardTimeout));
    }

    // Each shard has an index of its own, in a folder of its own.
    private static Held Open(IServiceProvider provider, ShardShare share)
    {
        var options = provider.GetRequiredService<ArticleIndexOptions>();
        var folder = options.IndexFolder is { } index ? Path.Combine(index, $"shard {share}".Replace(' ', '-')) : null;
        return new Held(new ArticleShard(options with { Share = share, IndexFolder = folder }, provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ArticleIndex>>()));
    }

    private sealed class Held(ArticleShard shard) : IClusterShard
    {
        public Task Opened => shard.Opened;

        public byte[] Answer(byte[] request) => shard.Answer(request);

        public void Dispose() => shard.Dispose();
    }

    private sealed class Way(ClusterShards shards, int count, TimeSpan timeLimit) : IArticleShards
    {
        public int Count => count;

        public TimeSpan TimeLimit => timeLimit;

        public Task<byte[]> AskAsync(int shard, byte[] request, CancellationToken cancellationToken) => shards.AskAsync(shard, request);
    }
}
