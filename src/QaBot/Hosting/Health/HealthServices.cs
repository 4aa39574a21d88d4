using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using QaBot.Bot.State;

namespace QaBot.Hosting.Health;

/// <summary>Tells machines whether the program is ready.</summary>
internal static class HealthServices
{
    /// <summary>Registers the checks.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<ArticlesCheck>("articles").AddCheck<ConversationsCheck>("conversations");
        return services;
    }

    /// <summary>Maps the endpoint: 200 when the index is open, 503 before.</summary>
    /// <param name="endpoints">The endpoints of the program.</param>
    /// <param name="pattern">The path.</param>
    public static void MapHealth(this IEndpointRouteBuilder endpoints, string pattern = "/health") => endpoints
        .MapHealthChecks(pattern, new HealthCheckOptions
        {
            ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(HealthBody.Of(report), HealthJson.Default.HealthBody),
        })
        .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
}
