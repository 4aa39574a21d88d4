using System.IO.Compression;
using System.Text;
using QaBot.Answering;

namespace QaBot.Evaluation;

/// <summary>Reads files that a user names on the command line.</summary>
internal static class TextFile
{
    private const string Packed = ".gz";

    /// <summary>A file's name without the ending that says that it is packed by gzip.</summary>
    public static string NameOf(string path) => IsPacked(path) ? path[..^Packed.Length] : path;

    /// <summary>The lines of a file in UTF-8, unpacked where its name ends in .gz.</summary>
    /// <exception cref="AnsweringException">The file cannot be read.</exception>
    public static IEnumerable<string> ReadLines(string path)
    {
        using var reader = new StreamReader(new MemoryStream(ReadBytes(path)), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The bytes of a file, unpacked where its name ends in .gz.</summary>
    /// <exception cref="AnsweringException">The file cannot be read.</exception>
    public static byte[] ReadBytes(string path) => Try(path, () =>
    {
        using Stream file = File.OpenRead(path);
        using var content = IsPacked(path) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    });

    private static bool IsPacked(string path) => path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase);

    private static T Try<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error)
            when (error is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw new AnsweringException($"The file {path} cannot be read ({error.Message}). Check its name and that you may read it.",
                error);
        }
    }
}
