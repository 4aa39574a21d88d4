using System.Security.Cryptography;
using QaBot.Answering.Articles;
using QaBot.Answering.Articles.Files;

namespace QaBot.Answering.Indexing.Files;

/// <summary>The SHA-256 of a file's content.</summary>
internal static class FileHash
{
    /// <summary>Hashes bytes.</summary>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

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
            using var stream = RegularFile.Open(file.Path);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Reading the article gives the reason.
            return string.Empty;
        }
    }
}
