namespace QaBot.Channels.DirectLine.Tokens;

/// <summary>What a token is good for: one conversation, one user, pages of some origins.</summary>
internal sealed record TokenSubject
{
    public required string ConversationId { get; init; }

    /// <summary>Null when the client says who the user is.</summary>
    public string? UserId { get; init; }

    public string? UserName { get; init; }

    /// <summary>None for pages of all origins.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; init; } = [];
}
