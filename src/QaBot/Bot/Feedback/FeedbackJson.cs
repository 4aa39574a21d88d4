using System.Text.Json.Serialization;

namespace QaBot.Bot.Feedback;

/// <summary>Reads and writes lines of feedback.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(FeedbackLine))]
internal sealed partial class FeedbackJson : JsonSerializerContext;
