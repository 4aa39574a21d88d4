using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using QaBot.BotFramework.Options;

namespace QaBot.BotFramework.Hosting;

/// <summary>Registering what a bot needs.</summary>
public static class BotFrameworkServices
{
    /// <summary>
    /// Registers authentication and an adapter; what is registered before stays. A bot is registered as
    /// <see cref="IBot"/>. Starting the program checks the configuration.
    /// </summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="configuration">The configuration, with the keys of the Bot Framework SDK at its root.</param>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(_ => BotFrameworkSettings.From(configuration));
        services.TryAddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            provider.GetRequiredService<BotFrameworkSettings>(),
            provider.GetService<Microsoft.Extensions.Logging.ILogger<ConfigurationBotFrameworkAuthentication>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(),
            provider.GetService<Microsoft.Extensions.Logging.ILogger<CloudAdapter>>()));
        services.TryAddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        services.AddHostedService<StartCheck>();
        return services;
    }

    private sealed class StartCheck(BotFrameworkAuthentication authentication) : IHostedService
    {
        // Made for this service to start, and with it read from the configuration; nothing is left to do.
        public Task StartAsync(CancellationToken cancellationToken)
        {
            _ = authentication.Settings;
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
