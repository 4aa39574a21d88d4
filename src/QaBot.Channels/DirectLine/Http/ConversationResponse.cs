using System.Text.Json.Serialization;

namespace QaBot.Channels.DirectLine.Http;

/// <summary>A conversation, with the address of its stream.</summary>
internal sealed record ConversationResponse(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string StreamUrl,
        string ReferenceGrammarId);
