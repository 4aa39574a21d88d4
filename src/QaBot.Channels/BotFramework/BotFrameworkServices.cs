using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QaBot.Channels.BotFramework.Authentication;
using QaBot.Channels.Hosting;
using QaBot.Channels.Turns;

namespace QaBot.Channels.BotFramework;

/// <summary>Registering what a bot needs, and its endpoint.</summary>
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
        services.TryAddSingleton(new ThisMachine([]));
        services.TryAddSingleton(_ => BotFrameworkSettings.From(configuration));
        services.TryAddSingleton(provider => RepeatedDeliveries.InMemory(
            provider.GetRequiredService<BotFrameworkSettings>().Limits.RememberedDeliveries, provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider =>
            new ConnectorHttp(provider.GetRequiredService<BotFrameworkSettings>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<BotFrameworkAuthentication>(provider => new CheckedAuthentication(
            provider.GetRequiredService<BotFrameworkSettings>(),
            configuration,
            provider.GetRequiredService<ConnectorHttp>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<CheckedAuthentication>>()));
        services.TryAddSingleton<CloudAdapter>(provider => new CheckedAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(),
            provider.GetRequiredService<BotFrameworkSettings>(),
            provider.GetRequiredService<ThisMachine>(),
            provider.GetRequiredService<RepeatedDeliveries>(),
            provider.GetService<IChannelTurns>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<CheckedAdapter>>()));
        services.TryAddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        services.AddHostedService<StartCheck>();
        return services;
    }

    /// <summary>
    /// Maps the endpoint that channels send activities to. POST runs a turn of the registered <see cref="IBot"/>; HEAD and OPTIONS answer
    /// that it is there; other methods are answered 405.
    /// </summary>
    /// <param name="endpoints">The endpoints of the program.</param>
    /// <param name="pattern">The path.</param>
    public static IEndpointConventionBuilder MapBotMessages(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.Map(pattern, RunAsync).WithDisplayName("Bot messages");
    }

    private static Task RunAsync(HttpContext context) => context.RequestServices.GetRequiredService<IBotFrameworkHttpAdapter>()
        .ProcessAsync(context.Request, context.Response, context.RequestServices.GetRequiredService<IBot>(), context.RequestAborted);

    private sealed class StartCheck(CloudAdapter adapter) : IHostedService
    {
        // Made for this service to start, and with it read from the configuration; nothing is left to do.
        public Task StartAsync(CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(adapter);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
