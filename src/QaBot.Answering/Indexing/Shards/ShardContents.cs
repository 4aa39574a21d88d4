using QaBot.Answering.Articles;
using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>What a machine that asks keeps of a shard: all but its documents.</summary>
/// <param name="Version">The version of the shard's index.</param>
/// <param name="Map">Its articles, in the order of its documents.</param>
/// <param name="Words">Its words.</param>
/// <param name="Skipped">The files that are not served.</param>
/// <param name="Warnings">What the user should know besides.</param>
internal sealed record ShardContents(
    string Version, DocumentMap Map, ShardWords Words, IReadOnlyList<SkippedFile> Skipped, IReadOnlyList<string> Warnings)
{
    /// <summary>Packs the contents of an index.</summary>
    public static void Pack(PackWriter writer, IndexSnapshot snapshot, DocumentMap map, IndexSummary summary)
    {
        writer.Text(snapshot.Version);
        writer.Number(map.Entries.Count);
        foreach (var entry in map.Entries)
        {
            var packed = EntryPacker.Pack(entry);
            writer.Number(entry.ArticleDocument);
            writer.Number(packed.Length);
            writer.Bytes(packed);
        }

        ShardWords.Pack(writer, snapshot.Reader);
        writer.Number(summary.Skipped.Count);
        foreach (var file in summary.Skipped)
        {
            writer.Text(file.File);
            writer.Text(file.Reason);
            writer.Flag(file.IsOtherKind);
        }

        writer.Number(summary.Warnings.Count);
        foreach (var warning in summary.Warnings)
        {
            writer.Text(warning);
        }
    }

    /// <summary>Unpacks the contents.</summary>
    /// <exception cref="InvalidDataException">The bytes are cut off.</exception>
    public static ShardContents Unpack(ref PackReader reader)
    {
        var version = reader.Text();
        var entries = new ArticleEntry[reader.Number()];
        for (var i = 0; i < entries.Length; i++)
        {
            var document = reader.Number();
            entries[i] = EntryPacker.Unpack(reader.Bytes(reader.Number()), document);
        }

        var words = ShardWords.Unpack(ref reader);
        var skipped = new SkippedFile[reader.Number()];
        for (var i = 0; i < skipped.Length; i++)
        {
            skipped[i] = new SkippedFile(reader.Text(), reader.Text()) { IsOtherKind = reader.Flag() };
        }

        var warnings = new string[reader.Number()];
        for (var i = 0; i < warnings.Length; i++)
        {
            warnings[i] = reader.Text();
        }

        return new ShardContents(version, new DocumentMap(entries), words, skipped, warnings);
    }
}
