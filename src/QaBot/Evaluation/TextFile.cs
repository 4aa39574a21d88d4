using QaBot.Answering;

namespace QaBot.Evaluation;

/// <summary>Reads files that a user names on the command line.</summary>
internal static class TextFile
{
    /// <summary>The lines of a file in UTF-8.</summary>
    /// <exception cref="AnsweringException">The file cannot be read.</exception>
    public static IEnumerable<string> ReadLines(string path) => Try(path, () => File.ReadAllLines(path));

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="AnsweringException">The file cannot be read.</exception>
    public static byte[] ReadBytes(string path) => Try(path, () => File.ReadAllBytes(path));

    private static T Try<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new AnsweringException($"The file {path} cannot be read ({error.Message}). Check its name and that you may read it.", error);
        }
    }
}
