using System.Text.Json.Serialization;

namespace QaBot.Channels.DirectLine.Http;

/// <summary>What a page needs to chat: a token, the user in it, and the address of the Direct Line that it is good for.</summary>
internal sealed record PageTokenResponse(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string UserId, string Domain);
