using QaBot.Answering.Articles;

namespace QaBot.Answering.Indexing.Isolation;

/// <summary>What a reading process is asked to do.</summary>
/// <param name="Options">How files are read.</param>
/// <param name="TimeLimit">After how long it is to end itself; it might have been left alone by then.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="Id">The id that the article gets.</param>
/// <param name="Content">The file's bytes.</param>
internal sealed record ReadRequest(ArticleReadOptions Options, TimeSpan TimeLimit, string FileName, string Id, byte[] Content)
{
    /// <summary>Writes the request.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Options.MaxFileBytes);
        writer.Write(Options.MaxCharacters);
        writer.Write(Options.FallbackEncoding);
        writer.Write(TimeLimit.Ticks);
        writer.Write(FileName);
        writer.Write(Id);
        writer.Write(Content.Length);
        writer.Write(Content);
        writer.Flush();
    }

    /// <summary>Reads a request.</summary>
    /// <exception cref="EndOfStreamException">There is none any more.</exception>
    public static ReadRequest Read(BinaryReader reader)
    {
        var options = new ArticleReadOptions
        {
            MaxFileBytes = reader.ReadInt32(),
            MaxCharacters = reader.ReadInt32(),
            FallbackEncoding = reader.ReadString(),
        };
        var time = TimeSpan.FromTicks(reader.ReadInt64());
        var fileName = reader.ReadString();
        var id = reader.ReadString();
        var content = new byte[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(content);
        return new ReadRequest(options, time, fileName, id, content);
    }
}
