using System.IO.Compression;
using System.Runtime.InteropServices;

namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>Measures deflated data without keeping what it unpacks to.</summary>
internal static class FlateLength
{
    private const int ZlibHeader = 2;

    /// <summary>Whether data in zlib's wrapping unpacks to more bytes than a bound.</summary>
    public static bool IsOver(ReadOnlyMemory<byte> data, long bound)
    {
        if (data.Length <= ZlibHeader || !MemoryMarshal.TryGetArray(data[ZlibHeader..], out var bytes))
        {
            return false;
        }

        using var packed = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
        var buffer = new byte[1 << 16];
        var length = 0L;
        try
        {
            while (length <= bound && unpacked.Read(buffer) is > 0 and var read)
            {
                length += read;
            }
        }
        catch (InvalidDataException)
        {
            // Damaged from here on; nobody unpacks more of it.
        }

        return length > bound;
    }
}
