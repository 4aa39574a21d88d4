using System.Text.Json.Serialization;

namespace QaBot.Answering.Ranking.Weights;

/// <summary>Reads and writes files of weights.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    NewLine = "\n",
    WriteIndented = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(RankerWeights))]
[JsonSerializable(typeof(ConfidenceWeights))]
internal sealed partial class WeightsJson : JsonSerializerContext;
