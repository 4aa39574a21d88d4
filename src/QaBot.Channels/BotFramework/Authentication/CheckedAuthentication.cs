using System.Security.Claims;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace QaBot.Channels.BotFramework.Authentication;

/// <summary>
/// The SDK's authentication, with the checks of senders put in front. The SDK takes a key without endorsements for any
/// channel, fetches keys again only after an hour and over https alone, and lets a malformed token end in an error of the
/// server; tokens and clients for answers are the SDK's own.
/// </summary>
internal sealed class CheckedAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication sdk;
    private readonly BotIdentityOptions identity;
    private readonly TokenValidator? tokens;

    public CheckedAuthentication(BotFrameworkSettings settings, IConfiguration configuration, ConnectorHttp http, TimeProvider time,
        ILogger<CheckedAuthentication> logger)
    {
        identity = settings.Identity;
        sdk = CreateSdk(settings.Identity, configuration, http, logger);
        if (identity.IsAuthenticationOff)
        {
            BotFrameworkLog.AuthenticationOff(logger);
            return;
        }

        tokens = new TokenValidator(settings, ConnectorHttp.CreateForKeys(settings.Limits), time, logger);
        if (!identity.HasCredentials)
        {
            BotFrameworkLog.NoPassword(logger);
        }
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader,
        CancellationToken cancellationToken)
    {
        var sender = tokens is null
            ? new ClaimsIdentity(AuthenticationConstants.AnonymousAuthType)
            : await tokens.ValidateAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = sender,
            Audience = sdk.GetOriginatingAudience(),
            CallerId = identity.CallerId,
            ConnectorFactory = sdk.CreateConnectorFactory(sender),
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader,
        CancellationToken cancellationToken) =>
        throw new NotSupportedException("Activities are taken over HTTP requests only.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => sdk.CreateConnectorFactory(claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        sdk.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override BotFrameworkClient CreateBotFrameworkClient() => sdk.CreateBotFrameworkClient();

    public override string GetOriginatingAudience() => sdk.GetOriginatingAudience();

    private static BotFrameworkAuthentication CreateSdk(BotIdentityOptions identity, IConfiguration configuration, ConnectorHttp http,
        ILogger logger)
    {
        // Without an app id in it, answers go without a token.
        ServiceClientCredentialsFactory credentials = identity.HasCredentials
            ? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger)
            : new PasswordServiceClientCredentialFactory();

        // The SDK takes these all together or none.
        var isOwn = identity.HasOwnOutbound;
        return BotFrameworkAuthenticationFactory.Create(
            identity.ChannelService,
            identity.ValidateAuthority,
            isOwn ? identity.OutboundAuthority : null,
            isOwn ? identity.OutboundScope : null,
            isOwn ? identity.ChannelIssuers[0] : null,
            isOwn ? identity.TokenServiceUrl : null,
            isOwn ? identity.ChannelMetadataUrls[0] : null,
            isOwn ? identity.EntraMetadataUrl : null,
            identity.CallerId,
            credentials,
            new AuthenticationConfiguration(),
            http,
            logger);
    }
}
