using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace QaBot.Answering.Ranking.Weights;

/// <summary>Reads the files of weights that the engine carries, and writes such files for it to carry.</summary>
internal static class WeightsFile
{
    /// <summary>The weights of the ranker.</summary>
    /// <param name="withReader">Whether the reader is asked too.</param>
    public static RankerWeights Ranker(bool withReader) =>
        Carried(withReader ? RankerWeights.WithReader : RankerWeights.Rules, WeightsJson.Default.RankerWeights);

    /// <summary>The weights of the confidence in English.</summary>
    /// <param name="withReader">Whether the reader is asked too.</param>
    public static ConfidenceWeights Confidence(bool withReader) =>
        Confidence(withReader ? ConfidenceWeights.WithReader : ConfidenceWeights.Rules);

    /// <summary>The weights of the confidence in a file.</summary>
    /// <param name="name">One of the names that <see cref="ConfidenceWeights"/> has.</param>
    public static ConfidenceWeights Confidence(string name) => Carried(name, WeightsJson.Default.ConfidenceWeights);

    /// <summary>Writes weights of the ranker.</summary>
    public static void Write(string path, RankerWeights weights) => Write(path, weights, WeightsJson.Default.RankerWeights);

    /// <summary>Writes weights of the confidence.</summary>
    public static void Write(string path, ConfidenceWeights weights) => Write(path, weights, WeightsJson.Default.ConfidenceWeights);

    private static T Carried<T>(string name, JsonTypeInfo<T> type)
        where T : class
    {
        using var stream = typeof(WeightsFile).Assembly.GetManifestResourceStream(name);
        return (stream is null ? null : JsonSerializer.Deserialize(stream, type))
            ?? throw new AnsweringException($"The engine was built without {name}; build it anew.");
    }

    private static void Write<T>(string path, T weights, JsonTypeInfo<T> type) =>
        File.WriteAllText(path, JsonSerializer.Serialize(weights, type) + "\n");
}
