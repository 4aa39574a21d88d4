using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using QaBot.Channels.DirectLine.Azure;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Diagnostics;
using QaBot.Channels.DirectLine.Http;
using QaBot.Channels.DirectLine.Keeping;
using QaBot.Channels.DirectLine.Limits;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.DirectLine.Tokens;
using QaBot.Channels.DirectLine.Turns;
using QaBot.Channels.Hosting;
using QaBot.Channels.Settings;

namespace QaBot.Channels.DirectLine.Hosting;

/// <summary>Registering Direct Line.</summary>
public static class DirectLineServices
{
    /// <summary>
    /// Registers Direct Line; what is registered before stays. A bot is registered as
    /// <see cref="Microsoft.Bot.Builder.IBot"/> and made for each turn, in a scope of its own. The program sets
    /// <see cref="Microsoft.Bot.Builder.BotAdapter.OnTurnError"/> of <see cref="DirectLineAdapter"/> and adds its middleware.
    /// Starting the program checks the configuration.
    /// </summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="configuration">The configuration, with the section <c>DirectLine</c>.</param>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(new PublicAddress(null));
        services.TryAddSingleton(new ThisMachine([]));
        services.AddSettings<DirectLineOptions>(configuration, DirectLineOptions.Section);
        services.TryAddSingleton<ConversationStore>();
        services.TryAddSingleton(provider => new DirectLineAdapter(
            provider.GetRequiredService<ConversationStore>(), provider.GetRequiredService<DirectLineOptions>(),
                provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new DirectLineTelemetry(
            provider.GetRequiredService<IMeterFactory>(), provider.GetRequiredService<ConversationStore>(),
                provider.GetRequiredService<OpenSockets>()));
        services.TryAddSingleton<TurnRunner>();
        services.TryAddSingleton<IConversations, LocalConversations>();
        services.TryAddSingleton<TokenService>();
        services.TryAddSingleton<Callers>();
        services.TryAddSingleton<RateLimits>();
        services.TryAddSingleton<OpenSockets>();
        services.TryAddSingleton<Origins>();
        services.TryAddSingleton<UploadReader>();
        services.TryAddSingleton<AzureTokens>();
        services.TryAddSingleton<DirectLinePath>();
        services.TryAddSingleton<StreamUrls>();
        services.TryAddSingleton<DirectLineCalls>();
        services.TryAddSingleton<TokenCalls>();
        services.TryAddSingleton<PageTokenCall>();
        services.TryAddSingleton<ConversationCalls>();
        services.TryAddSingleton<ActivityCalls>();
        services.TryAddSingleton<StreamCalls>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, IdleSweep>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, ConversationKeeper>());

        // Redirects are not followed: they would carry the secret elsewhere.
        services.AddHttpClient(AzureTokens.ClientName)
            .ConfigureHttpClient(client => client.MaxResponseContentBufferSize = AzureTokens.MaxResponseBytes)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        return services;
    }
}
