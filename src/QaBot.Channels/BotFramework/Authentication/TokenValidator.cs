using System.Security.Claims;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using QaBot.Channels.Activities;

namespace QaBot.Channels.BotFramework.Authentication;

/// <summary>Checks the token that an activity came with: one of a channel, or one of Entra, which the Emulator sends.</summary>
internal sealed class TokenValidator
{
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };
    private readonly BotFrameworkSettings settings;
    private readonly TimeProvider time;
    private readonly List<SigningKeys> channelKeys;
    private readonly SigningKeys entraKeys;
    private readonly HashSet<string> entraIssuers;

    public TokenValidator(BotFrameworkSettings settings, HttpClient http, TimeProvider time, ILogger logger)
    {
        this.settings = settings;
        this.time = time;
        channelKeys = [.. settings.Identity.ChannelMetadataUrls.Select(KeysAt)];
        entraKeys = KeysAt(settings.Identity.EntraMetadataUrl);
        entraIssuers = settings.Tenants
            .SelectMany(tenant => new[] { $"https://sts.windows.net/{tenant}/", $"{settings.Identity.EntraIssuerBase}{tenant}/v2.0" })
            .ToHashSet(StringComparer.Ordinal);

        SigningKeys KeysAt(string address) => new(address, http, settings.Limits, time, logger);
    }

    /// <exception cref="ChannelProblem">401, 403 or, when the keys cannot be fetched, 503.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(Activity activity, string? header, CancellationToken cancellationToken)
    {
        var token = Read(header);
        if (settings.Identity.ChannelIssuers.Contains(token.Issuer, StringComparer.Ordinal))
        {
            var key = await FindAsync(channelKeys, token.Kid, cancellationToken).ConfigureAwait(false);
            var sender = await CheckAsync(token, key, settings.Identity.ChannelIssuers).ConfigureAwait(false);
            CheckChannel(activity, sender, key);
            return sender;
        }

        if (entraIssuers.Contains(token.Issuer))
        {
            var key = await FindAsync([entraKeys], token.Kid, cancellationToken).ConfigureAwait(false);
            var sender = await CheckAsync(token, key, entraIssuers).ConfigureAwait(false);
            CheckApp(sender);
            return sender;
        }

        throw Unauthorized("its issuer is none that this bot believes");
    }

    private static void CheckChannel(Activity activity, ClaimsIdentity sender, SigningKey key)
    {
        if (sender.FindFirst("serviceurl")?.Value is not { } serviceUrl
            || !string.Equals(serviceUrl.TrimEnd('/'), activity.ServiceUrl?.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
        {
            throw Unauthorized("its claim serviceurl is not the serviceUrl of the activity");
        }

        if (!key.Endorsements.Contains(activity.ChannelId))
        {
            throw ChannelProblem.Forbidden(
                "The key that signed the token may not speak for the channel of the activity; send it with a token of that channel.",
                "channelId");
        }
    }

    private static async Task<SigningKey> FindAsync(IReadOnlyList<SigningKeys> sources, string id, CancellationToken cancellationToken)
    {
        ChannelProblem? unavailable = null;
        foreach (var source in sources)
        {
            try
            {
                if (await source.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } key)
                {
                    return key;
                }
            }
            catch (ChannelProblem error)
            {
                unavailable = error;
            }
        }

        throw unavailable ?? Unauthorized("its key is none of its issuer");
    }

    private static ChannelProblem Unauthorized(string reason, Exception? inner = null) => ChannelProblem.Unauthorized(
        $"The token is not good: {reason}. Send the token of the channel in the header Authorization.", inner);

    private JsonWebToken Read(string? header)
    {
        const string scheme = "Bearer ";
        if (header is null || !header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
        {
            throw Unauthorized("there is none");
        }

        try
        {
            var token = handler.ReadJsonWebToken(header[scheme.Length..].Trim());
            if (token.IsEncrypted || !Algorithms.Contains(token.Alg) || string.IsNullOrEmpty(token.Kid)
                || string.IsNullOrEmpty(token.Issuer))
            {
                throw Unauthorized("it must be signed with RS256, RS384 or RS512, and name its key and its issuer");
            }

            return token;
        }
        catch (Exception error)
            when (error is ArgumentException or SecurityTokenException or JsonException or FormatException or InvalidOperationException)
        {
            throw Unauthorized("it is no signed token", error);
        }
    }

    private async Task<ClaimsIdentity> CheckAsync(JsonWebToken token, SigningKey key, IEnumerable<string> issuers)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = issuers,
            ValidAudience = settings.Identity.MicrosoftAppId,
            ValidAlgorithms = Algorithms,
            IssuerSigningKey = key.Key,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = IsCurrent,
        }).ConfigureAwait(false);
        return result.IsValid ? result.ClaimsIdentity : throw Unauthorized("its signature, audience or time is wrong", result.Exception);
    }

    private bool IsCurrent(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var (now, skew) = (time.GetUtcNow().UtcDateTime, settings.Limits.ClockSkew);
        return expires is { } end && now - skew < end && (notBefore is not { } begin || now + skew >= begin);
    }

    private void CheckApp(ClaimsIdentity sender)
    {
        var app = sender.FindFirst("ver")?.Value switch
        {
            null or "" or "1.0" => sender.FindFirst("appid")?.Value,
            "2.0" => sender.FindFirst("azp")?.Value,
            _ => null,
        };
        if (app is null || !string.Equals(app, settings.Identity.MicrosoftAppId, StringComparison.OrdinalIgnoreCase))
        {
            throw Unauthorized("it was made for another app");
        }
    }
}
