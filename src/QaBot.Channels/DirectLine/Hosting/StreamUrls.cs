using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using QaBot.DirectLine.Options;

namespace QaBot.DirectLine.Hosting;

/// <summary>Makes the addresses of streams, as the client sees them.</summary>
internal sealed class StreamUrls(DirectLineOptions options, LinkGenerator links)
{
    public const string RouteName = "QaBot.DirectLine.Stream";
    public const string Ticket = "t";

    public string Of(HttpContext context, string conversationId, string ticket)
    {
        var path = links.GetPathByName(context, RouteName, new RouteValueDictionary { [RouteValues.Conversation] = conversationId, [Ticket] = ticket });
        var origin = string.IsNullOrEmpty(options.PublicUrl) ? $"{context.Request.Scheme}://{context.Request.Host}" : options.PublicUrl.TrimEnd('/');

        // http becomes ws, https becomes wss.
        return $"ws{origin["http".Length..]}{path}";
    }
}
