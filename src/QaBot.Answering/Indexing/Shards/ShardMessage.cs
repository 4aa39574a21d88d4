using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>What is asked of a shard.</summary>
internal enum ShardRequest
{
    /// <summary>Which version of the index it serves.</summary>
    Version,

    /// <summary>The same, after it has looked for changes in its files.</summary>
    Refresh,

    /// <summary>All that is known without its documents, a <see cref="ShardContents"/>.</summary>
    Contents,

    /// <summary>The documents that a query finds.</summary>
    Search,

    /// <summary>Packed articles.</summary>
    Articles,

    /// <summary>In how many parts of an article stems stand.</summary>
    Count,
}

/// <summary>How a shard answers.</summary>
internal enum ShardReply
{
    /// <summary>What was asked for follows.</summary>
    Done,

    /// <summary>It is still opening its index; how far it has come follows.</summary>
    Opening,

    /// <summary>It serves another version of its index than it was asked of.</summary>
    Changed,

    /// <summary>It cannot; why not follows, in words.</summary>
    Failed,
}

/// <summary>
/// Begins requests and replies. Machines that run another build of the program cut words otherwise, so that their scores do
/// not compare; each request tells its build.
/// </summary>
internal static class ShardMessage
{
    /// <summary>The build of this program.</summary>
    public static readonly string Build = typeof(ShardMessage).Module.ModuleVersionId.ToString("N");

    /// <summary>Begins a request.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="version">Of which version of the shard's index; empty for any.</param>
    public static PackWriter Ask(ShardRequest request, string version)
    {
        var writer = new PackWriter();
        writer.Text(Build);
        writer.Number((int)request);
        writer.Text(version);
        return writer;
    }

    /// <summary>Begins a reply.</summary>
    public static PackWriter Reply(ShardReply reply)
    {
        var writer = new PackWriter();
        writer.Number((int)reply);
        return writer;
    }
}
