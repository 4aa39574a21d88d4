namespace QaBot.Channels.DirectLine.Http;

/// <summary>A user, in requests.</summary>
internal sealed record UserBody(string? Id = null, string? Name = null);
