using System.Text.Json.Serialization;

namespace QaBot.Evaluation;

/// <summary>Reads files in SQuAD's format.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SquadDocument))]
internal sealed partial class SquadJson : JsonSerializerContext;
