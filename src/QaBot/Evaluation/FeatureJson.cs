using System.Text.Json.Serialization;

namespace QaBot.Evaluation;

/// <summary>Writes lines of features.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(FeatureLine))]
internal sealed partial class FeatureJson : JsonSerializerContext;
