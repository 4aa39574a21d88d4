namespace QaBot.Channels.DirectLine.Conversations;

/// <summary>What the address of a stream stands for.</summary>
/// <param name="Watermark">From where on activities are wanted.</param>
/// <param name="Expires">Until when the address is good.</param>
/// <param name="TrustedOrigins">The origins of the token that asked for it.</param>
internal sealed record StreamTicket(long Watermark, DateTimeOffset Expires, IReadOnlyList<string> TrustedOrigins);
