namespace QaBot.Answering.Indexing.Shards;

/// <summary>The way to the shards of an index, wherever each is; for several threads at once.</summary>
public interface IArticleShards
{
    /// <summary>How many shards there are.</summary>
    int Count { get; }

    /// <summary>How long a shard may take to answer before a question goes on without it.</summary>
    TimeSpan TimeLimit { get; }

    /// <summary>Asks a shard.</summary>
    /// <param name="shard">Which one, from 0 on.</param>
    /// <param name="request">What <see cref="ArticleShard.Answer(byte[])"/> is to answer.</param>
    /// <param name="cancellationToken">The answer is not waited for any more.</param>
    /// <returns>What it answers. Whatever is thrown counts as no answer.</returns>
    Task<byte[]> AskAsync(int shard, byte[] request, CancellationToken cancellationToken);
}
