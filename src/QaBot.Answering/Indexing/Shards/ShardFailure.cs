namespace QaBot.Answering.Indexing.Shards;

/// <summary>Shards that did not give what was asked of them; the reason of an <see cref="AnsweringException"/>.</summary>
/// <param name="failed">What came of asking each.</param>
internal sealed class ShardFailure(IReadOnlyDictionary<int, ShardAnswer> failed) : Exception
{
    /// <summary>What came of asking each.</summary>
    public IReadOnlyDictionary<int, ShardAnswer> Failed => failed;

    /// <summary>Tells the user.</summary>
    /// <param name="failed">What came of asking each.</param>
    /// <param name="count">How many shards there are.</param>
    public static AnsweringException Of(IReadOnlyDictionary<int, ShardAnswer> failed, int count) =>
        new($"{InWords(failed, count)} Articles are missing until then.", new ShardFailure(failed));

    /// <summary>What is wrong with some shards.</summary>
    public static string InWords(IReadOnlyDictionary<int, ShardAnswer> failed, int count) => string.Join(' ', failed
        .OrderBy(one => one.Key)
        .Select(one => $"Shard {new ShardShare(one.Key, count)} {one.Value.Reason.TrimEnd('.')}."));
}
