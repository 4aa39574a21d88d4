using System.Text.Json.Serialization;

namespace QaBot.Bot;

/// <summary>Reads <see cref="AskedPart.Words"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AskedPart.Words))]
internal sealed partial class AskedPartJson : JsonSerializerContext;
