using System.Net;
using QaBot.Bot;
using QaBot.Channels.Hosting;

namespace QaBot.Hosting;

/// <summary>
/// What reaches the program over the machine's own address must ask for it by a name of its own. Else a page of elsewhere,
/// whose name was bent to lead to the reader's own machine (DNS rebinding), could read articles and talk to the bot there as
/// if it were the program's own page.
/// </summary>
internal static class OwnNames
{
    private const string Refusal =
        $"This name is not one of the bot's. Ask for it at localhost, or let its owner set "
        + $"{BotOptions.Section}:{nameof(BotOptions.PublicUrl)} to the address that browsers use, and "
        + $"{ProxyOptions.Section}:{nameof(ProxyOptions.Known)} when a proxy stands before it.\n";

    /// <summary>Refuses other names; stands before all that changes host or address of a request.</summary>
    /// <param name="app">The program.</param>
    /// <param name="exempt">The path of the endpoint that checks its senders itself, and that tunnels reach by names of theirs.</param>
    public static void UseOwnNames(this WebApplication app, string exempt)
    {
        var machine = app.Services.GetRequiredService<ThisMachine>();
        var address = app.Services.GetRequiredService<PublicAddress>();
        var publicHost = address.Origin is { } origin ? new Uri(origin).Host : null;
        app.Use((context, next) => IsFromElsewhere(context.Connection, machine) || IsOwn(context.Request.Host.Host)
            || IsExempt(context.Request.Path)
            ? next(context)
            : RefuseAsync(context));

        bool IsOwn(string host) =>
            host.Length == 0
            || ThisMachine.IsName(host)
            || IPAddress.TryParse(host, out _)
            || string.Equals(host, publicHost, StringComparison.OrdinalIgnoreCase)
            || string.Equals(host, Environment.MachineName, StringComparison.OrdinalIgnoreCase);

        bool IsExempt(PathString path) => path == exempt || path == address.Path + exempt;
    }

    // Other machines reach it by whatever name the network has for it, and proxies by those of their own.
    private static bool IsFromElsewhere(ConnectionInfo connection, ThisMachine machine) =>
        connection.LocalIpAddress is not { } local || !IPAddress.IsLoopback(local)
            || (connection.RemoteIpAddress is { } remote && machine.IsProxy(remote));

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(Refusal, context.RequestAborted);
    }
}
