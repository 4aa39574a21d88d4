using System.Text.Json;

namespace QaBot.Training.Fitting.Rows;

/// <summary>Reads files of features.</summary>
internal static class FeatureRows
{
    /// <summary>Reads files, one after the other.</summary>
    /// <exception cref="ArgumentException">A line is not one that <c>eval --features</c> writes.</exception>
    public static IEnumerable<FeatureRow> Read(IEnumerable<string> paths) => paths.SelectMany(path => File.ReadLines(path).Select((line, i) => Parse(line, path, i + 1)));

    private static FeatureRow Parse(string line, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, FeatureRowJson.Default.FeatureRow) ?? throw new JsonException("The line is empty.");
        }
        catch (JsonException error)
        {
            throw new ArgumentException($"{path}, line {number} was not written by \"eval --features\" of this version: {error.Message}", error);
        }
    }
}
