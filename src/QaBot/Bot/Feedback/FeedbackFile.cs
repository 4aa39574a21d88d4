using System.Text.Json;

namespace QaBot.Bot.Feedback;

/// <summary>The file of feedback: one JSON object a line, bounded in size.</summary>
/// <param name="path">The file.</param>
/// <param name="maxBytes">How large it may grow before it is set aside.</param>
internal sealed class FeedbackFile(string path, long maxBytes)
{
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
            if (new FileInfo(path) is { Exists: true } file && file.Length + json.Length > maxBytes)
            {
                File.Move(path, path + OldSuffix, overwrite: true);
            }

            File.AppendAllText(path, json + "\n");
        }
    }

    /// <summary>Reads all lines, those set aside first; lines that were cut off are left out.</summary>
    public static IEnumerable<FeedbackLine> Read(string path) =>
        new[] { path + OldSuffix, path }.Where(File.Exists).SelectMany(File.ReadLines).Select(Parse).OfType<FeedbackLine>();

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
