using QaBot.Channels.DirectLine.Options;

namespace QaBot.Channels.DirectLine.Limits;

/// <summary>What a client address may do in a minute.</summary>
internal sealed class RateLimits(DirectLineOptions options, TimeProvider time)
{
    public RateLimit Tokens { get; } = new("tokens", options.TokensPerMinute, time);

    public RateLimit Conversations { get; } = new("conversations", options.ConversationsPerMinute, time);

    public RateLimit Sockets { get; } = new("streams", options.SocketsPerMinute, time);

    public RateLimit Activities { get; } = new("activities", options.ActivitiesPerMinute, time);

    public RateLimit Polls { get; } = new("requests for activities", options.PollsPerMinute, time);
}
