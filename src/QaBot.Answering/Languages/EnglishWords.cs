using System.IO.Compression;
using System.Text;

namespace QaBot.Answering.Languages;

/// <summary>
/// English words in all their forms, and common names: what tells a word that is spelled right from a misspelled one.
/// They are those of SCOWL (Spell Checker Oriented Word Lists), size 60, American and British.
/// </summary>
internal static class EnglishWords
{
    private const string ResourceName = "english-words.txt.gz";
    private const int LongestInBytes = 64;

    // Lines in ordinal order. As one array they take 0.7 MB, as so many strings ten times as much.
    private static readonly Lazy<byte[]> Lines = new(Read);

    /// <summary>Whether a word is one of them.</summary>
    /// <param name="word">In lower case.</param>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        Span<byte> encoded = stackalloc byte[LongestInBytes];
        if (!Encoding.UTF8.TryGetBytes(word, encoded, out var length))
        {
            return false;
        }

        ReadOnlySpan<byte> wanted = encoded[..length];
        ReadOnlySpan<byte> lines = Lines.Value;
        var low = 0;
        var high = lines.Length;
        while (low < high)
        {
            var start = lines[..(low + ((high - low) / 2))].LastIndexOf((byte)'\n') + 1;
            var line = lines[start..];
            line = line[..line.IndexOf((byte)'\n')];
            var order = line.SequenceCompareTo(wanted);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (start + line.Length + 1, high) : (low, start);
        }

        return false;
    }

    private static byte[] Read()
    {
        using var packed = typeof(EnglishWords).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidDataException($"The program holds no '{ResourceName}'.");
        using var lines = new GZipStream(packed, CompressionMode.Decompress);
        using var content = new MemoryStream();
        lines.CopyTo(content);
        return content.ToArray();
    }
}
