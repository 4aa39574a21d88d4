using System.Text.Json.Serialization;

namespace QaBot.Channels.DirectLine.Http;

/// <summary>The bodies of Direct Line but for activities, with code made for them when compiling.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(ErrorBody))]
[JsonSerializable(typeof(IdResponse))]
[JsonSerializable(typeof(PageTokenResponse))]
[JsonSerializable(typeof(StartRequest))]
[JsonSerializable(typeof(GenerateRequest))]
[JsonSerializable(typeof(GenerateResponse))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
