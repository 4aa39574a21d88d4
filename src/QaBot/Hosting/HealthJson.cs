using System.Text.Json.Serialization;

namespace QaBot.Hosting;

/// <summary>Writes <see cref="HealthReport"/> as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthReport))]
internal sealed partial class HealthJson : JsonSerializerContext;
