using Microsoft.AspNetCore.Http;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.Hosting;

namespace QaBot.Channels.DirectLine.Http;

/// <summary>
/// Decides which pages may use the endpoints, by the header Origin, and says so to browsers. Requests without that header
/// come from pages of the program itself, or from no page at all.
/// </summary>
internal sealed class Origins(DirectLineOptions options, PublicAddress address, ThisMachine machine)
{
    private readonly HashSet<string> allowed = new(options.AllowedOrigins, StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks the origin of a request, and permits the page to read the response.</summary>
    /// <exception cref="ChannelProblem">403: the origin is not allowed.</exception>
    public void Check(HttpContext context)
    {
        context.Response.Headers.Append("Vary", "Origin");
        if (Of(context.Request) is not { } origin)
        {
            return;
        }

        if (!IsAllowed(context, origin))
        {
            throw ChannelProblem.Forbidden(
                $"Pages of this origin may not use the bot; its owner can allow them with "
                + $"{DirectLineOptions.Section}:{nameof(DirectLineOptions.AllowedOrigins)}.");
        }

        context.Response.Headers.AccessControlAllowOrigin = origin;
        context.Response.Headers.AccessControlExposeHeaders = "Retry-After";
    }

    /// <summary>Answers a browser that asks what it may send.</summary>
    public static Task AnswerPreflight(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        headers.AccessControlMaxAge = "600";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>Checks the origin of a request against those that a token is good for.</summary>
    /// <exception cref="ChannelProblem">403: the token was made for pages of other origins.</exception>
    public static void CheckTrusted(HttpRequest request, IReadOnlyList<string> trusted)
    {
        if (trusted.Count > 0 && Of(request) is { } origin && !trusted.Contains(origin, StringComparer.OrdinalIgnoreCase))
        {
            throw ChannelProblem.Forbidden("The token was made for pages of other origins (trustedOrigins).");
        }
    }

    public static string? Of(HttpRequest request) => request.Headers.Origin is [{ Length: > 0 } origin] ? origin : null;

    private bool IsAllowed(HttpContext context, string origin)
    {
        if (allowed.Contains("*") || allowed.Contains(origin) || string.Equals(origin, address.Origin, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // Behind a proxy the scheme of the request may differ from that of the page.
        return Uri.TryCreate(origin, UriKind.Absolute, out var uri)
            && (string.Equals(uri.Authority, context.Request.Host.Value, StringComparison.OrdinalIgnoreCase)
                || (options.AllowLoopbackOrigins && uri.IsLoopback && uri.Scheme.StartsWith("http", StringComparison.Ordinal)
                    && machine.Sent(context)));
    }
}
