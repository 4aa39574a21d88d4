using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using QaBot.BotFramework.Authentication;
using QaBot.BotFramework.Connector;
using QaBot.BotFramework.Diagnostics;
using QaBot.BotFramework.Options;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication as the configuration says; see <see cref="BotIdentityOptions"/> and <see cref="BotFrameworkOptions"/>.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly TokenValidator? tokens;

    /// <summary>Makes it.</summary>
    /// <param name="configuration">The configuration, with the keys of the Bot Framework SDK at its root.</param>
    /// <param name="logger">Where failures are logged.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">Something in the configuration cannot be so.</exception>
    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, ILogger? logger = null)
        : this(BotFrameworkSettings.From(configuration), logger, TimeProvider.System)
    {
    }

    internal ConfigurationBotFrameworkAuthentication(
        BotFrameworkSettings settings, ILogger? logger, TimeProvider time, HttpMessageHandler? connectorHandler = null, IBotTokens? outboundTokens = null)
    {
        logger ??= NullLogger.Instance;
        Settings = settings;
        Connector = new ConnectorClient(
            ConnectorHttp.Create(settings.Limits, time, connectorHandler), new ServiceHosts(settings), outboundTokens ?? new EntraTokens(settings.Identity));
        if (settings.Identity.IsAuthenticationOff)
        {
            Log.AuthenticationOff(logger);
            return;
        }

        tokens = new TokenValidator(settings, ConnectorHttp.CreateForKeys(settings.Limits), time, logger);
        if (!settings.Identity.IsManagedIdentity && string.IsNullOrEmpty(settings.Identity.MicrosoftAppPassword))
        {
            Log.NoPassword(logger);
        }
    }

    internal override BotFrameworkSettings Settings { get; }

    internal override ConnectorClient Connector { get; }

    /// <inheritdoc/>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var sender = tokens is null
            ? new ClaimsIdentity("anonymous")
            : await tokens.ValidateAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return new AuthenticateRequestResult { ClaimsIdentity = sender, Audience = GetOriginatingAudience(), CallerId = Settings.Identity.CallerId };
    }
}
