using QaBot.DirectLine.Http;
using QaBot.DirectLine.Options;

namespace QaBot.DirectLine.Tokens;

/// <summary>Makes of a request for a token what the token is good for.</summary>
internal static class TokenRequests
{
    private const int MaxOrigins = 16;
    private const int MaxNameLength = 64;

    /// <exception cref="DirectLineProblem">400: something that a token may not hold.</exception>
    public static TokenSubject SubjectOf(GenerateRequest request) => new()
    {
        ConversationId = Identifiers.NewConversationId(),
        UserId = Identifiers.UserIdFor(request.User?.Id),
        UserName = NameOf(request.User?.Name),
        TrustedOrigins = OriginsOf(request.TrustedOrigins ?? []),
    };

    /// <exception cref="DirectLineProblem">400: the name is too long.</exception>
    public static string? NameOf(string? name) => name is null or { Length: <= MaxNameLength }
        ? name
        : throw DirectLineProblem.BadArgument($"user.name may have at most {MaxNameLength} characters.");

    private static string[] OriginsOf(IReadOnlyList<string?> origins)
    {
        if (origins.Count > MaxOrigins)
        {
            throw DirectLineProblem.BadArgument($"trustedOrigins may hold at most {MaxOrigins} origins.");
        }

        return [.. origins.Select(origin => origin?.TrimEnd('/') is { } value && DirectLineSettings.IsOrigin(value)
            ? value
            : throw DirectLineProblem.BadArgument("trustedOrigins must hold scheme and host only, like \"https://www.example.org\"."))];
    }
}
