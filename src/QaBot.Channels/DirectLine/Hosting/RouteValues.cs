using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using QaBot.Channels.Activities;

namespace QaBot.Channels.DirectLine.Hosting;

/// <summary>Reads what addresses hold.</summary>
internal static class RouteValues
{
    public const string Conversation = "conversationId";

    public static string ConversationId(HttpContext context) => (string)context.GetRouteValue(Conversation)!;

    /// <summary>The watermark; 0 when there is none yet, which clients write in several ways.</summary>
    /// <exception cref="ChannelProblem">400: it is no number.</exception>
    public static long Watermark(HttpContext context)
    {
        var text = context.Request.Query["watermark"].ToString();
        return text is "" or "-" or "null" or "undefined" ? 0
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var watermark) ? watermark
            : throw ChannelProblem.BadArgument("watermark must be one that the bot gave.");
    }
}
