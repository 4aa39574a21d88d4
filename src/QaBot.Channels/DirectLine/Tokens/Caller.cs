namespace QaBot.Channels.DirectLine.Tokens;

/// <summary>Who sent a request: the holder of a token, or a server that named the secret (<see cref="Subject"/> is null).</summary>
internal sealed record Caller(TokenSubject? Subject);
