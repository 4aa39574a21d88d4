namespace QaBot.Channels.DirectLine.Http;

/// <summary>The body of a request to start a conversation.</summary>
internal sealed record StartRequest
{
    public UserBody? User { get; init; }

    public string? Locale { get; init; }
}
