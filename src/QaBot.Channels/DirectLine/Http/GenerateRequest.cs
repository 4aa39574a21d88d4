namespace QaBot.Channels.DirectLine.Http;

/// <summary>What a token is wanted for.</summary>
internal sealed record GenerateRequest
{
    public UserBody? User { get; init; }

    public IReadOnlyList<string?>? TrustedOrigins { get; init; }
}
