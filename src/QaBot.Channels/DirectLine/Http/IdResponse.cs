namespace QaBot.Channels.DirectLine.Http;

/// <summary>The answer to an activity.</summary>
internal sealed record IdResponse(string Id);
