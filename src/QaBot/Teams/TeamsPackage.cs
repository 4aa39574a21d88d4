using System.IO.Compression;
using System.Text;

namespace QaBot.Teams;

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
            Add(archive, ColorIcon, PngImage.Encode(192, BotIcon.Color(192)));
            Add(archive, OutlineIcon, PngImage.Encode(32, BotIcon.Outline(32)));
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = Timestamp;
        using var target = entry.Open();
        target.Write(content);
    }
}
