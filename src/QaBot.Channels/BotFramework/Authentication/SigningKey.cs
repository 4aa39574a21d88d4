using Microsoft.IdentityModel.Tokens;

namespace QaBot.Channels.BotFramework.Authentication;

/// <summary>A key that tokens are signed with, and the channels it may speak for.</summary>
internal sealed record SigningKey(SecurityKey Key, IReadOnlySet<string> Endorsements);
