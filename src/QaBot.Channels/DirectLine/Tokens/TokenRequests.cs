using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Http;
using QaBot.Channels.DirectLine.Options;

namespace QaBot.Channels.DirectLine.Tokens;

/// <summary>Makes of a request for a token what the token is good for.</summary>
internal static class TokenRequests
{
    private const int MaxOrigins = 16;
    private const int MaxNameLength = 64;

    /// <exception cref="ChannelProblem">400: something that a token may not hold.</exception>
    public static TokenSubject SubjectOf(GenerateRequest request) => new()
    {
        ConversationId = Identifiers.NewConversationId(),
        UserId = Identifiers.UserIdFor(request.User?.Id),
        UserName = NameOf(request.User?.Name),
        TrustedOrigins = OriginsOf(request.TrustedOrigins ?? []),
    };

    /// <exception cref="ChannelProblem">400: the name is too long.</exception>
    public static string? NameOf(string? name) => name is null or { Length: <= MaxNameLength }
        ? name
        : throw ChannelProblem.BadArgument($"user.name may have at most {MaxNameLength} characters.");

    private static string[] OriginsOf(IReadOnlyList<string?> origins)
    {
        if (origins.Count > MaxOrigins)
        {
            throw ChannelProblem.BadArgument($"trustedOrigins may hold at most {MaxOrigins} origins.");
        }

        return [.. origins.Select(origin => origin?.TrimEnd('/') is { } value && DirectLineOptions.IsOrigin(value)
            ? value
            : throw ChannelProblem.BadArgument("trustedOrigins must hold scheme and host only, like \"https://www.example.org\"."))];
    }
}
