using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Keeping;
using QaBot.Channels.DirectLine.Options;

namespace QaBot.Channels.DirectLine.Tokens;

/// <summary>Makes tokens and reads them: JSON web tokens, signed with HMAC-SHA256. Web Chat looks for the user in the claim
/// "user".</summary>
internal sealed class TokenService
{
    private const string Issuer = "QaBot.DirectLine";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string NameClaim = "name";
    private const string OriginsClaim = "origins";
    private const int MaxTokenBytes = 8 * 1024;

    private readonly JsonWebTokenHandler handler =
        new() { MapInboundClaims = false, MaximumTokenSizeInBytes = MaxTokenBytes, SetDefaultTimesOnTokenCreation = false };
    private readonly DirectLineOptions options;
    private readonly TimeProvider time;
    private readonly SigningCredentials credentials;
    private readonly TokenValidationParameters validation;

    public TokenService(DirectLineOptions options, TimeProvider time, ILogger<TokenService> logger)
    {
        this.options = options;
        this.time = time;
        var key = new SymmetricSecurityKey(KeptKey.Of(options, logger));
        credentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256);
        validation = new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Issuer,
            IssuerSigningKey = key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            ValidTypes = ["JWT"],

            // Looked at below, by the clock that the program is given.
            ValidateLifetime = false,
        };
    }

    /// <summary>How long a token is good, in seconds.</summary>
    public int ExpiresIn => (int)options.TokenLifetime.TotalSeconds;

    public string Make(TokenSubject subject)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object> { [ConversationClaim] = subject.ConversationId };
        if (subject.UserId is { } user)
        {
            claims[UserClaim] = user;
        }

        if (subject.UserName is { } name)
        {
            claims[NameClaim] = name;
        }

        if (subject.TrustedOrigins.Count > 0)
        {
            claims[OriginsClaim] = subject.TrustedOrigins.ToArray();
        }

        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Issuer,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + options.TokenLifetime,
            Claims = claims,
            SigningCredentials = credentials,
        });
    }

    /// <exception cref="ChannelProblem">401: not made by this program. 403: expired.</exception>
    public async Task<TokenSubject> ReadAsync(string text)
    {
        var result = await handler.ValidateTokenAsync(text, validation).ConfigureAwait(false);
        if (!result.IsValid || result.SecurityToken is not JsonWebToken token
            || !token.TryGetPayloadValue<string>(ConversationClaim, out var conversation))
        {
            throw ChannelProblem.Unauthorized("The token is not one of this bot, or was made before it last started; get a new one.");
        }

        if (token.ValidTo <= time.GetUtcNow().UtcDateTime)
        {
            throw new ChannelProblem(StatusCodes.Status403Forbidden, ProblemCodes.TokenExpired, "The token has expired; get a new one.");
        }

        return new TokenSubject
        {
            ConversationId = conversation,
            UserId = token.TryGetPayloadValue<string>(UserClaim, out var user) ? user : null,
            UserName = token.TryGetPayloadValue<string>(NameClaim, out var name) ? name : null,
            TrustedOrigins = token.TryGetPayloadValue<string[]>(OriginsClaim, out var origins) ? origins : [],
        };
    }
}
