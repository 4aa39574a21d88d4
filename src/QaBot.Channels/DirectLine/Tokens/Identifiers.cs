using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using QaBot.Channels.Activities;

namespace QaBot.Channels.DirectLine.Tokens;

/// <summary>Makes ids that cannot be guessed, and checks those that clients bring.</summary>
internal static class Identifiers
{
    public const string UserPrefix = "dl_";

    private const int RandomBytes = 20;
    private const int MaxLength = 128;

    public static string NewUserId() => UserPrefix + Random();

    public static string NewConversationId() => Random();

    public static string NewTicket() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    /// <summary>The user of a token: the one that is asked for, or a new one.</summary>
    /// <exception cref="ChannelProblem">400: the id is none that a token may hold.</exception>
    public static string UserIdFor(string? wanted)
    {
        if (string.IsNullOrEmpty(wanted))
        {
            return NewUserId();
        }

        return wanted.StartsWith(UserPrefix, StringComparison.Ordinal)
            ? Check(wanted)
            : throw ChannelProblem.BadArgument($"user.id must begin with \"{UserPrefix}\"; leave it out to be given one.");
    }

    /// <summary>Checks an id that a client brings.</summary>
    /// <exception cref="ChannelProblem">400: it is too long, or holds what ids do not hold.</exception>
    public static string Check(string id) =>
        id.Length <= MaxLength && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.' or '@' or ':' or '|')
        ? id
        : throw ChannelProblem.BadArgument($"user.id may have at most {MaxLength} letters, digits and _-.@:| only.");

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));
}
