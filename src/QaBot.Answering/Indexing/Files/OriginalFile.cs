using System.Security.Cryptography;
using QaBot.Answering.Articles.Files;

namespace QaBot.Answering.Indexing.Files;

/// <summary>Opens the files that articles were read from.</summary>
internal static class OriginalFile
{
    /// <summary>
    /// Opens a file that still has the bytes that were indexed: what was put in its place, such as a link to a file
    /// elsewhere, is not handed out.
    /// </summary>
    /// <param name="path">Where it is.</param>
    /// <param name="hash">The SHA-256 of its bytes when it was indexed, in hexadecimal digits, lower case.</param>
    /// <returns>The file at its beginning; null when it is another one, is gone, or cannot be read.</returns>
    public static Stream? Open(string path, string hash)
    {
        FileStream? stream = null;
        try
        {
            stream = RegularFile.Open(path);
            if (Convert.ToHexStringLower(SHA256.HashData(stream)) == hash)
            {
                stream.Position = 0;
                return stream;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It is not there any more, or not for this program to read.
        }

        stream?.Dispose();
        return null;
    }
}
