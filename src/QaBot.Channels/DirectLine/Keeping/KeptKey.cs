using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using QaBot.Channels.DirectLine.Diagnostics;
using QaBot.Channels.DirectLine.Options;

namespace QaBot.Channels.DirectLine.Keeping;

/// <summary>The key that tokens are signed with: the one of the settings, else one that is made once and kept in a file.</summary>
internal static class KeptKey
{
    private const int KeyBytes = 32;
    private const string Name = "signing.key";

    /// <summary>Finds it; where none can be kept, one is made for as long as the program runs.</summary>
    public static byte[] Of(DirectLineOptions options, ILogger logger)
    {
        if (!string.IsNullOrEmpty(options.SigningKey))
        {
            return Convert.FromBase64String(options.SigningKey);
        }

        var made = RandomNumberGenerator.GetBytes(KeyBytes);
        if (options.KeepIn.Length == 0)
        {
            return made;
        }

        var path = Path.Combine(options.KeepIn, Name);
        try
        {
            return Read(path) ?? Keep(path, made);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Log.NotKept(logger, error, path);
            return made;
        }
    }

    // One that was cut off, by a full disk or otherwise, is as good as none.
    private static byte[]? Read(string path) => File.Exists(path) && File.ReadAllBytes(path) is { Length: KeyBytes } key ? key : null;

    private static byte[] Keep(string path, byte[] made)
    {
        OwnersFile.Write(path, overwrite: true, stream => stream.Write(made));
        return made;
    }
}
