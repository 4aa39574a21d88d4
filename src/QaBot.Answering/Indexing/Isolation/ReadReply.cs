using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing.Packing;

namespace QaBot.Answering.Indexing.Isolation;

/// <summary>What came of reading a file: a packed article with its times, or the reason why it is passed over.</summary>
internal sealed record ReadReply
{
    private IndexedArticle? indexed;

    /// <summary>The article, packed; null when the file is passed over.</summary>
    public byte[]? Packed { get; private init; }

    /// <summary>Why it is passed over; null when it is not.</summary>
    public string? SkipReason { get; private init; }

    /// <summary>What was ignored in it.</summary>
    public IReadOnlyList<string> Warnings { get; private init; } = [];

    /// <summary>Whether the process has had enough and is to be replaced.</summary>
    public bool IsLast { get; private init; }

    /// <summary>A file that is passed over.</summary>
    /// <param name="fileName">The file's name.</param>
    /// <param name="why">What is wrong and what to do about it, without a full stop.</param>
    /// <param name="isLast">Whether the process is to be replaced.</param>
    public static ReadReply Skipped(string fileName, string why, bool isLast = false) =>
        new() { SkipReason = SkippedFile.ReasonOf(fileName, why), IsLast = isLast };

    /// <summary>Finds the times of an article and packs both.</summary>
    public static ReadReply Of(ArticleReadResult result)
    {
        if (!result.IsRead)
        {
            return new ReadReply { SkipReason = result.SkipReason };
        }

        var indexed = new IndexedArticle(result.Article, TimeAnnotator.Annotate(result.Article));
        return new ReadReply { indexed = indexed, Packed = ArticlePacker.Pack(indexed), Warnings = result.Warnings };
    }

    /// <summary>The article; null when the file is passed over.</summary>
    /// <exception cref="InvalidDataException">The bytes are no packed article.</exception>
    public IndexedArticle? Unpack() => Packed is null ? null : indexed ??= ArticlePacker.Unpack(Packed);

    /// <summary>The reply as bytes.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PackWriter();
        writer.Flag(IsLast);
        writer.TextOrNone(SkipReason);
        writer.Number(Warnings.Count);
        foreach (var warning in Warnings)
        {
            writer.Text(warning);
        }

        writer.Bytes(Packed ?? []);
        return writer.Written;
    }

    /// <summary>Reads a reply.</summary>
    /// <exception cref="InvalidDataException">The bytes are no reply.</exception>
    public static ReadReply From(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackReader(bytes);
        var isLast = reader.Flag();
        var reason = reader.TextOrNone();
        var warnings = new List<string>();
        for (var left = reader.Number(); left > 0; left--)
        {
            warnings.Add(reader.Text());
        }

        return new ReadReply
        {
            IsLast = isLast,
            SkipReason = reason,
            Warnings = warnings,
            Packed = reason is null ? reader.Rest.ToArray() : null,
        };
    }
}
