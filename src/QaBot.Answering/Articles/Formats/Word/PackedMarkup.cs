using System.IO.Compression;

namespace QaBot.Answering.Articles.Formats.Word;

/// <summary>
/// What the markup in a package unpacks to, measured without keeping it: a file of a few kilobytes can be made to unpack
/// to gigabytes, or to elements in elements in elements. Pictures do not count, since nothing unpacks them.
/// </summary>
internal sealed class PackedMarkup
{
    // Word nests some dozens deep, and a thousand pages are a million elements.
    private const int Deepest = 500;
    private const int MostElements = 2_000_000;

    private byte previous;
    private int depth;
    private int deepest;
    private long elements;

    private PackedMarkup()
    {
    }

    /// <summary>How many bytes the parts with markup take, all of them together; no more are counted than the bound and a few.</summary>
    public long Length { get; private set; }

    /// <summary>Whether elements are deeper or more than any document needs.</summary>
    public bool IsTooDeep => deepest > Deepest || elements > MostElements;

    /// <summary>Measures a package.</summary>
    /// <param name="content">The package.</param>
    /// <param name="bound">From how many bytes on nothing more is unpacked.</param>
    /// <exception cref="InvalidDataException">The bytes are no package.</exception>
    public static PackedMarkup Of(byte[] content, long bound)
    {
        using var stream = new MemoryStream(content, writable: false);
        using var package = new ZipArchive(stream, ZipArchiveMode.Read);
        var buffer = new byte[1 << 16];
        var markup = new PackedMarkup();
        foreach (var part in package.Entries.Where(part => IsMarkup(part.FullName)))
        {
            // What a part says of its own length may be a lie.
            using var unpacked = part.Open();
            markup.depth = 0;
            while (markup.Length <= bound && unpacked.Read(buffer) is > 0 and var read)
            {
                markup.Measure(buffer.AsSpan(0, read));
            }
        }

        return markup;
    }

    private void Measure(ReadOnlySpan<byte> bytes)
    {
        Length += bytes.Length;
        foreach (var next in bytes)
        {
            var step = (previous, next) switch
            {
                ((byte)'<', (byte)'/') or ((byte)'/', (byte)'>') => -1,
                ((byte)'<', (byte)'?' or (byte)'!') => 0,
                ((byte)'<', _) => 1,
                _ => 0,
            };
            elements += step > 0 ? 1 : 0;
            depth += step;
            deepest = Math.Max(deepest, depth);
            previous = next;
        }
    }

    private static bool IsMarkup(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
