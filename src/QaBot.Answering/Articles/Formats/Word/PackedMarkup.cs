using System.IO.Compression;

namespace QaBot.Answering.Articles.Formats.Word;

/// <summary>
/// Measures what the markup in a package unpacks to, without keeping it: a file of a few kilobytes can be made to unpack
/// to gigabytes. Pictures do not count, since nothing unpacks them.
/// </summary>
internal static class PackedMarkup
{
    /// <summary>Whether the parts with markup take more bytes than a bound, all of them together.</summary>
    /// <exception cref="InvalidDataException">The bytes are no package.</exception>
    public static bool IsOver(byte[] content, long bound)
    {
        using var stream = new MemoryStream(content, writable: false);
        using var package = new ZipArchive(stream, ZipArchiveMode.Read);
        var buffer = new byte[1 << 16];
        var length = 0L;
        foreach (var part in package.Entries.Where(part => IsMarkup(part.FullName)))
        {
            // What a part says of its own length may be a lie.
            using var unpacked = part.Open();
            while (length <= bound && unpacked.Read(buffer) is > 0 and var read)
            {
                length += read;
            }
        }

        return length > bound;
    }

    private static bool IsMarkup(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
