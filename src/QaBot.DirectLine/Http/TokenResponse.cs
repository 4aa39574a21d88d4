using System.Text.Json.Serialization;

namespace QaBot.DirectLine.Http;

/// <summary>A token for a conversation.</summary>
internal sealed record TokenResponse(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn);
