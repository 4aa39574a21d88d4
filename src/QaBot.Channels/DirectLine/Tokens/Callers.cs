using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Http;
using QaBot.Channels.DirectLine.Options;

namespace QaBot.Channels.DirectLine.Tokens;

/// <summary>Tells who sent a request, by its header Authorization.</summary>
internal sealed class Callers(DirectLineOptions options, TokenService tokens)
{
    private const string Scheme = "Bearer ";

    /// <summary>Whether a request names the secret of servers.</summary>
    public bool IsServer(HttpRequest request) => Credential(request) is { } credential && IsSecret(credential);

    /// <exception cref="ChannelProblem">401: a secret is set, and the request does not name it.</exception>
    public void RequireServer(HttpRequest request)
    {
        if (!string.IsNullOrEmpty(options.ServerSecret) && !IsServer(request))
        {
            throw ChannelProblem.Unauthorized(
                $"Tokens are generated for who names {DirectLineOptions.Section}:{nameof(options.ServerSecret)} only; pages use the page's "
                + $"token endpoint.");
        }
    }

    /// <exception cref="ChannelProblem">401 or 403.</exception>
    public async Task<Caller> OfAsync(HttpRequest request)
    {
        var credential = Credential(request) ?? throw ChannelProblem.Unauthorized("A token is needed: Authorization: Bearer TOKEN.");
        if (IsSecret(credential))
        {
            return new Caller(Subject: null);
        }

        var subject = await tokens.ReadAsync(credential).ConfigureAwait(false);
        Origins.CheckTrusted(request, subject.TrustedOrigins);
        return new Caller(subject);
    }

    /// <summary>Tells who sent a request about a conversation.</summary>
    /// <exception cref="ChannelProblem">401, or 403: the token is for another conversation.</exception>
    public async Task<Caller> OfAsync(HttpRequest request, string conversationId)
    {
        var caller = await OfAsync(request).ConfigureAwait(false);
        return caller.Subject is null || caller.Subject.ConversationId == conversationId
            ? caller
            : throw ChannelProblem.Forbidden("The token is for another conversation.");
    }

    private static string? Credential(HttpRequest request) =>
        request.Headers.Authorization is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? value[Scheme.Length..].Trim()
            : null;

    private bool IsSecret(string credential) =>
        !string.IsNullOrEmpty(options.ServerSecret)
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(credential)),
            SHA256.HashData(Encoding.UTF8.GetBytes(options.ServerSecret)));
}
