using System.Text.Json.Serialization;

namespace QaBot.Channels.DirectLine.Http;

/// <summary>A token for a conversation.</summary>
internal sealed record GenerateResponse(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn);
