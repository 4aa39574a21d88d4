using System.Text;
using System.Text.Json;

namespace QaBot.Bot.Feedback;

/// <summary>The file of feedback: one JSON object a line, bounded in size, readable by its owner only.</summary>
/// <param name="path">The file.</param>
/// <param name="maxBytes">How large it may grow before it is set aside.</param>
internal sealed class FeedbackFile(string path, long maxBytes)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly Lock writing = new();

    /// <summary>What the file set aside ends in.</summary>
    public const string OldSuffix = ".1";

    /// <summary>Adds a line.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Add(FeedbackLine line)
    {
        var json = JsonSerializer.Serialize(line, FeedbackJson.Default.FeedbackLine);
        lock (writing)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (new FileInfo(path) is { Exists: true } there && there.Length + json.Length > maxBytes)
            {
                File.Move(path, path + OldSuffix, overwrite: true);
            }

            using var file = Open();
            file.Write(Encoding.UTF8.GetBytes(json + "\n"));
        }
    }

    /// <summary>Reads all lines, those set aside first; lines that were cut off are left out.</summary>
    public static IEnumerable<FeedbackLine> Read(string path) =>
        new[] { path + OldSuffix, path }.Where(File.Exists).SelectMany(File.ReadLines).Select(Parse).OfType<FeedbackLine>();

    // What users asked is for the bot's owner alone, also where an earlier build left the file open to all.
    private FileStream Open()
    {
        if (OperatingSystem.IsWindows())
        {
            return new FileStream(path, FileMode.Append);
        }

        var file = new FileStream(path,
            new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write, UnixCreateMode = OwnerOnly });
        if (File.GetUnixFileMode(file.SafeFileHandle) != OwnerOnly)
        {
            File.SetUnixFileMode(file.SafeFileHandle, OwnerOnly);
        }

        return file;
    }

    private static FeedbackLine? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, FeedbackJson.Default.FeedbackLine);
        }
        catch (JsonException)
        {
            // A line cut off by a full disk or a killed process costs only itself.
            return null;
        }
    }
}
