using System.Reflection;

namespace QaBot.Hosting;

/// <summary>Tells machines whether the program is ready.</summary>
internal static class HealthEndpoint
{
    private static readonly string Version =
        typeof(HealthEndpoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

    /// <summary>Maps the endpoint: 200 when the index is open, 503 before.</summary>
    /// <param name="endpoints">The endpoints of the program.</param>
    /// <param name="pattern">The path.</param>
    public static IEndpointConventionBuilder MapHealth(this IEndpointRouteBuilder endpoints, string pattern = "/health") =>
        endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], (EngineHolder holder) => Report(holder));

    private static IResult Report(EngineHolder holder)
    {
        var summary = holder.Current?.Index.Summary;
        return Results.Json(
            new HealthReport(summary is null ? "starting" : "ready", summary is not null, summary?.Articles ?? 0, summary?.Sentences ?? 0, Version),
            HealthJson.Default.HealthReport,
            statusCode: summary is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }
}
