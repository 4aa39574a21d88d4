using System.Text.Json.Serialization;

namespace QaBot.Asking;

/// <summary>Reads questions and writes answers as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip)]
[JsonSerializable(typeof(AskedLine))]
[JsonSerializable(typeof(AnsweredLine))]
internal sealed partial class AskJson : JsonSerializerContext;
