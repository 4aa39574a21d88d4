using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;

namespace QaBot.Channels.BotFramework;

/// <summary>The endpoint that channels send activities to.</summary>
public static class BotMessagesEndpoint
{
    internal const string Allowed = "POST, HEAD, OPTIONS";

    /// <summary>
    /// Maps the endpoint. POST runs a turn of the registered <see cref="IBot"/>; HEAD and OPTIONS answer that it is there;
    /// other methods are answered 405.
    /// </summary>
    /// <param name="endpoints">The endpoints of the program.</param>
    /// <param name="pattern">The path.</param>
    public static IEndpointConventionBuilder MapBotMessages(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.Map(pattern, RunAsync).WithDisplayName("Bot messages");
    }

    private static Task RunAsync(HttpContext context)
    {
        if (HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status200OK;
            context.Response.Headers.Allow = Allowed;
            return Task.CompletedTask;
        }

        var adapter = context.RequestServices.GetRequiredService<IBotFrameworkHttpAdapter>();
        var bot = context.RequestServices.GetRequiredService<IBot>();
        return adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
    }
}
