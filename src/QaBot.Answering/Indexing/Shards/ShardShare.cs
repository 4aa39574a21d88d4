using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>The share of the articles that a shard holds; each article belongs to one by its id.</summary>
/// <param name="Shard">Which shard, from 0 on.</param>
/// <param name="Count">How many shards there are, 1 or more.</param>
public readonly record struct ShardShare(int Shard, int Count)
{
    /// <summary>Whether an article belongs to the shard.</summary>
    /// <param name="id">The article's id.</param>
    public bool Holds(string id) => Of(id, Count) == Shard;

    /// <summary>As people count: "2 of 5".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Shard + 1} of {Count}");

    /// <summary>The shard that an article belongs to: the same on every machine and for ever.</summary>
    internal static int Of(string id, int count) =>
        (int)(BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id))) % (uint)count);
}
