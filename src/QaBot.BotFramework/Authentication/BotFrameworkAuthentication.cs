using Microsoft.Bot.Schema;
using QaBot.BotFramework.Connector;
using QaBot.BotFramework.Options;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides whether a request comes from a channel that the bot believes, and sends answers in the name of the bot.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the token that an activity came with.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="authHeader">The header "Authorization".</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="QaBot.BotFramework.BotFrameworkException">The sender is not believed, or it cannot be told.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string? authHeader, CancellationToken cancellationToken);

    /// <summary>What tokens for answers are made for.</summary>
    public virtual string GetOriginatingAudience() => Settings.Identity.OutboundScope;

    internal virtual BotFrameworkSettings Settings => BotFrameworkSettings.Default;

    internal virtual ConnectorClient Connector =>
        throw new NotSupportedException($"{GetType().Name} sends no answers; use ConfigurationBotFrameworkAuthentication.");
}
