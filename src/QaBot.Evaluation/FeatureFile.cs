using System.Text.Json;
using QaBot.Answering;

namespace QaBot.Evaluation;

/// <summary>A file of features, one question a line: written by <c>eval --features</c>, read to fit weights.</summary>
internal static class FeatureFile
{
    /// <summary>Writes the file.</summary>
    public static void Write(string path, IEnumerable<QuestionOutcome> outcomes) =>
        File.WriteAllLines(path,
            outcomes.Select(outcome => JsonSerializer.Serialize(FeatureLine.Of(outcome), FeatureJson.Default.FeatureLine)));

    /// <summary>Reads files, one after the other.</summary>
    /// <exception cref="AnsweringException">A file cannot be read, or a line of it is not one that <see cref="Write"/> writes.</exception>
    public static IEnumerable<FeatureLine> Read(IEnumerable<string> paths) =>
        paths.SelectMany(path => TextFile.ReadLines(path).Select((line, i) => Parse(line, path, i + 1)));

    private static FeatureLine Parse(string line, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, FeatureJson.Default.FeatureLine) ?? throw new JsonException("The line is empty.");
        }
        catch (JsonException error)
        {
            throw new AnsweringException($"{path}, line {number} was not written by \"eval --features\" of this version: {error.Message}",
                error);
        }
    }
}
