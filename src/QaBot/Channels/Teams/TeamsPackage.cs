using System.IO.Compression;
using System.Text;

namespace QaBot.Channels.Teams;

/// <summary>The app package: manifest and two icons in one file.</summary>
internal static class TeamsPackage
{
    /// <summary>The icon in colour, 192 pixels wide.</summary>
    public const string ColorIcon = "color.png";

    /// <summary>The icon in white on nothing, 32 pixels wide.</summary>
    public const string OutlineIcon = "outline.png";

    /// <summary>The manifest.</summary>
    public const string Manifest = "manifest.json";

    // The same app gives the same bytes.
    private static readonly DateTimeOffset Timestamp = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Makes the package.</summary>
    public static byte[] Of(TeamsApp app)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, Manifest, Encoding.UTF8.GetBytes(TeamsManifest.Of(app)));
            Add(archive, ColorIcon, Icon(ColorIcon));
            Add(archive, OutlineIcon, Icon(OutlineIcon));
        }

        return stream.ToArray();
    }

    // The pictures lie beside this file and are carried in the program.
    private static byte[] Icon(string name)
    {
        using var picture = typeof(TeamsPackage).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[picture.Length];
        picture.ReadExactly(bytes);
        return bytes;
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Timestamp;
        using var target = entry.Open();
        target.Write(content);
    }
}
