using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Diagnostics;
using QaBot.Channels.DirectLine.Http;
using QaBot.Channels.DirectLine.Limits;
using QaBot.Channels.DirectLine.Options;
using QaBot.Channels.DirectLine.Streaming;

namespace QaBot.Channels.DirectLine.Hosting;

/// <summary>Opening streams.</summary>
internal sealed class StreamCalls(
    IConversations conversations, RateLimits limits, OpenSockets open, DirectLineOptions options, TimeProvider time,
        IHostApplicationLifetime lifetime, ILogger<StreamCalls> logger)
{
    /// <summary>How often an open stream is tried, and how long its client may take to say that it is there.</summary>
    public static TimeSpan KeepAlive { get; } = TimeSpan.FromSeconds(30);

    public async Task OpenAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            throw ChannelProblem.BadArgument("Streams are WebSockets; open this address with ws: or wss:.");
        }

        var address = ClientAddress.Of(context);
        limits.Sockets.Take(address);
        var conversation = await conversations.FindAsync(RouteValues.ConversationId(context)).ConfigureAwait(false);
        var ticket = await conversation.TakeTicketAsync(context.Request.Query[StreamUrls.Ticket].ToString()).ConfigureAwait(false)
            ?? throw ChannelProblem.Forbidden(
                "The address of the stream has been used or has expired; get a new one with GET conversations/{id}.");
        Origins.CheckTrusted(context.Request, ticket.TrustedOrigins);
        open.Enter(address);
        try
        {
            await RunAsync(context, conversation, ticket).ConfigureAwait(false);
        }
        finally
        {
            open.Leave(address);
        }
    }

    private async Task RunAsync(HttpContext context, IConversation conversation, StreamTicket ticket)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync(
            new WebSocketAcceptContext { KeepAliveInterval = KeepAlive, KeepAliveTimeout = KeepAlive }).ConfigureAwait(false);
        var stream = new StreamSocket(socket, conversation, ticket.Watermark, options, time);
        await stream.RunAsync(lifetime.ApplicationStopping).ConfigureAwait(false);
        if (stream.IsCut)
        {
            Log.Cut(logger, conversation.Id);
        }
    }
}
