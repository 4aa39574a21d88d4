using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Diagnostics;
using QaBot.Channels.DirectLine.Http;

namespace QaBot.Channels.DirectLine.Hosting;

/// <summary>What is the same for all calls: the origin of pages, and errors in the form of Direct Line.</summary>
internal sealed class DirectLineCalls(Origins origins, DirectLineTelemetry telemetry, ILogger<DirectLineCalls> logger)
{
    public RequestDelegate Of(RequestDelegate handler) => async context =>
    {
        try
        {
            origins.Check(context);
            await handler(context).ConfigureAwait(false);
        }
        catch (ChannelProblem problem)
        {
            telemetry.Refused(problem.Status);
            Log.Refused(logger, context.Request.Method, RouteOf(context), problem.Status, problem.Code, problem.Message);
            await WriteAsync(context, problem).ConfigureAwait(false);
        }
        catch (Exception error)
            when ((error is OperationCanceledException or IOException) && context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; there is nobody to answer.
        }
#pragma warning disable CA1031 // Clients are told in the form that they know; what went wrong is logged.
        catch (Exception error)
#pragma warning restore CA1031
        {
            Log.Failed(logger, error, context.Request.Method, RouteOf(context));
            await WriteAsync(context,
                new ChannelProblem(StatusCodes.Status500InternalServerError, ProblemCodes.ServiceError,
                "The request could not be served; see the log of the bot.")).ConfigureAwait(false);
        }
    };

    /// <summary>Answers calls that there are none of.</summary>
    public static Task NoSuchCall(HttpContext context) =>
        throw ChannelProblem.NotFound("Direct Line has no such call here, or takes it with another method.");

    // The route, not the path: that may hold what clients must not put into logs.
    private static string? RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;

    private static async Task WriteAsync(HttpContext context, ChannelProblem problem)
    {
        if (!context.Response.HasStarted)
        {
            await Responses.WriteAsync(context, problem).ConfigureAwait(false);
        }
    }
}
