namespace QaBot.Answering.Indexing.Packing;

/// <summary>Turns what listings show of an article into bytes and back.</summary>
internal static class EntryPacker
{
    /// <summary>Packs all but the place in the index, which merging changes.</summary>
    public static byte[] Pack(ArticleEntry entry)
    {
        var writer = new PackWriter();
        writer.Text(entry.Id);
        writer.Text(entry.Title);
        writer.DayOrNone(entry.Date);
        writer.TextOrNone(entry.Source);
        writer.Text(entry.Language);
        writer.Text(entry.ContentHash);
        writer.Text(entry.File);
        writer.Text(entry.FileHash);
        writer.Number(entry.SentenceCount);
        writer.Number(entry.ParagraphCount);
        return writer.Written.ToArray();
    }

    /// <summary>Unpacks an entry.</summary>
    /// <param name="packed">The packed entry.</param>
    /// <param name="document">The index's number of the article's own document, the last of its block.</param>
    /// <exception cref="InvalidDataException">The bytes are not a packed entry.</exception>
    public static ArticleEntry Unpack(ReadOnlySpan<byte> packed, int document)
    {
        var reader = new PackReader(packed);
        var entry = new ArticleEntry
        {
            Id = reader.Text(),
            Title = reader.Text(),
            Date = reader.DayOrNone(),
            Source = reader.TextOrNone(),
            Language = reader.Text(),
            ContentHash = reader.Text(),
            File = reader.Text(),
            FileHash = reader.Text(),
            SentenceCount = reader.Number(),
            ParagraphCount = reader.Number(),
            FirstDocument = 0,
        };
        return entry with { FirstDocument = document - entry.ParagraphCount - entry.SentenceCount };
    }
}
