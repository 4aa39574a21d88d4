namespace QaBot.Hosting;

/// <summary>Tells machines whether the program is ready.</summary>
internal static class HealthEndpoint
{
    /// <summary>Maps the endpoint: 200 when the index is open, 503 before.</summary>
    /// <param name="endpoints">The endpoints of the program.</param>
    /// <param name="pattern">The path.</param>
    public static IEndpointConventionBuilder MapHealth(this IEndpointRouteBuilder endpoints, string pattern = "/health") =>
        endpoints.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], ReportAsync);

    private static async Task<IResult> ReportAsync(HealthCheck check, HttpContext context)
    {
        var report = await check.LookAsync(context.RequestAborted);
        return Results.Json(
            report,
            HealthJson.Default.HealthReport,
            statusCode: report.IndexLoaded ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
