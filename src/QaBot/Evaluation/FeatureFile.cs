using System.Text.Json;

namespace QaBot.Evaluation;

/// <summary>Writes features, one question a line.</summary>
internal static class FeatureFile
{
    /// <summary>Writes the file.</summary>
    public static void Write(string path, IEnumerable<QuestionOutcome> outcomes) =>
        File.WriteAllLines(path, outcomes.Select(outcome => JsonSerializer.Serialize(FeatureLine.Of(outcome), FeatureJson.Default.FeatureLine)));
}
