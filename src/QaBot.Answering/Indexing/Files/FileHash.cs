using System.Security.Cryptography;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Indexing.Files;

/// <summary>The SHA-256 of a file's content.</summary>
internal static class FileHash
{
    /// <summary>Hashes a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="longest">The size in bytes from which on the file is not read anyway, and need not be hashed.</param>
    /// <returns>Hexadecimal digits, lower case; empty when the file cannot be read.</returns>
    public static string Of(ArticleFile file, long longest)
    {
        if (file.Length > longest)
        {
            return $"length {file.Length}";
        }

        try
        {
            using var stream = new FileStream(
                file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16, FileOptions.SequentialScan);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Reading the article gives the reason.
            return string.Empty;
        }
    }
}
