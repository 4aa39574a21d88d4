using System.Globalization;
using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>What came of asking a shard.</summary>
/// <param name="Reply">How it answered; <see cref="ShardReply.Failed"/> when it did not at all.</param>
/// <param name="Body">What was asked for, when it is done.</param>
/// <param name="Reason">Why it is not, as an end of a sentence that begins with the shard; empty when it is.</param>
internal sealed record ShardAnswer(ShardReply Reply, ReadOnlyMemory<byte> Body, string Reason)
{
    /// <summary>How far a shard has come that is still opening its index.</summary>
    public IndexProgress Progress { get; private init; }

    /// <summary>Whether a shard gave an answer of any kind.</summary>
    public bool IsHeard { get; private init; } = true;

    /// <summary>Reads what was asked for.</summary>
    public PackReader Read() => new(Body.Span);

    /// <summary>Asks a shard.</summary>
    /// <param name="shards">The way to it.</param>
    /// <param name="shard">Which one.</param>
    /// <param name="request">What for.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="OperationCanceledException">Waiting was stopped.</exception>
    public static async Task<ShardAnswer> AskAsync(
        IArticleShards shards, int shard, byte[] request, TimeSpan limit, CancellationToken cancellationToken)
    {
        try
        {
            // In its own time: also a way that waits before it gives a task has no more than the limit.
            var asking = Task.Run(() => shards.AskAsync(shard, request, cancellationToken), cancellationToken);
            return Of(await asking.WaitAsync(limit, cancellationToken).ConfigureAwait(false));
        }
        catch (TimeoutException)
        {
            return Unheard(string.Create(CultureInfo.InvariantCulture, $"did not answer within {limit.TotalSeconds:0.#} seconds"));
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever the way throws, the other shards answer.
            return Unheard($"does not answer: {error.Message}");
        }
    }

    private static ShardAnswer Of(byte[] bytes)
    {
        var reader = new PackReader(bytes);
        var reply = (ShardReply)reader.Number();
        switch (reply)
        {
            case ShardReply.Done:
                return new ShardAnswer(reply, bytes.AsMemory(bytes.Length - reader.Rest.Length), string.Empty);
            case ShardReply.Opening:
                var (done, total) = (reader.Number(), reader.Number());
                return new ShardAnswer(reply, default, $"opens its index: {done} of {total} files are done")
                {
                    Progress = new IndexProgress(done, total, 0)
                };
            case ShardReply.Changed:
                return new ShardAnswer(reply, default, "changes too fast to be read");
            default:
                return new ShardAnswer(ShardReply.Failed, default, $"fails: {reader.Text()}");
        }
    }

    private static ShardAnswer Unheard(string reason) => new(ShardReply.Failed, default, reason) { IsHeard = false };
}
