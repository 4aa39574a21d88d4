using System.Text.Json.Serialization;

namespace QaBot.Training.Fitting.Rows;

/// <summary>Reads lines of features.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(FeatureRow))]
internal sealed partial class FeatureRowJson : JsonSerializerContext;
