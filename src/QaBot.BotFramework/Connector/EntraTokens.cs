using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;
using QaBot.BotFramework.Options;

namespace QaBot.BotFramework.Connector;

/// <summary>Tokens of Microsoft Entra for the app of the bot; the identity library keeps and renews them.</summary>
internal sealed class EntraTokens : IBotTokens
{
    private readonly Func<CancellationToken, Task<AuthenticationResult>>? acquire;

    public EntraTokens(BotIdentityOptions identity, IMsalHttpClientFactory? http = null)
    {
        if (identity.IsAuthenticationOff)
        {
            return;
        }

        if (identity.IsManagedIdentity)
        {
            var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(identity.MicrosoftAppId));
            var app = (http is null ? builder : builder.WithHttpClientFactory(http)).Build();
            acquire = token => app.AcquireTokenForManagedIdentity(identity.OutboundScope).ExecuteAsync(token);
        }
        else if (!string.IsNullOrEmpty(identity.MicrosoftAppPassword))
        {
            var builder = ConfidentialClientApplicationBuilder
                .Create(identity.MicrosoftAppId)
                .WithClientSecret(identity.MicrosoftAppPassword)
                .WithAuthority(identity.OutboundAuthority, identity.ValidateAuthority);
            var app = (http is null ? builder : builder.WithHttpClientFactory(http)).Build();
            string[] scopes = [identity.OutboundScope.TrimEnd('/') + "/.default"];
            acquire = token => app.AcquireTokenForClient(scopes).ExecuteAsync(token);
        }
    }

    public async Task<string?> GetAsync(CancellationToken cancellationToken)
    {
        if (acquire is null)
        {
            return null;
        }

        try
        {
            return (await acquire(cancellationToken).ConfigureAwait(false)).AccessToken;
        }
        catch (Exception error) when (error is MsalException or HttpRequestException)
        {
            throw new ErrorResponseException("No token for the answer can be had; check MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId and MicrosoftAppType, and that the login service can be reached.", error);
        }
    }
}
