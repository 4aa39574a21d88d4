using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using QaBot.Channels.Hosting;

namespace QaBot.Channels.DirectLine.Hosting;

/// <summary>Makes the addresses of streams, as the client sees them.</summary>
internal sealed class StreamUrls(PublicAddress address, LinkGenerator links)
{
    public const string RouteName = "QaBot.DirectLine.Stream";
    public const string Ticket = "t";

    public string Of(HttpContext context, string conversationId, string ticket)
    {
        var path = links.GetPathByName(context, RouteName,
            new RouteValueDictionary { [RouteValues.Conversation] = conversationId, [Ticket] = ticket });
        var origin = address.OriginOf(context.Request);

        // http becomes ws, https becomes wss.
        return $"ws{origin["http".Length..]}{path}";
    }
}
