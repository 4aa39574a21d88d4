using System.Net;
using Microsoft.AspNetCore.Http;

namespace QaBot.Channels.Hosting;

/// <summary>
/// Tells whether a request was sent on the program's own machine, by somebody there: not through a proxy or tunnel that
/// ends on it, and not by a page of elsewhere that a browser on it shows, be it under a name that was bent to lead here (DNS
/// rebinding).
/// </summary>
/// <param name="proxies">Whose requests are those of others, although they come from this machine.</param>
public sealed class ThisMachine(IReadOnlyList<System.Net.IPNetwork> proxies)
{
    // Whoever passes on requests of others says so in one of these; a header too many here costs only a local caller's comfort.
    private static readonly string[] ForwardingHeaders =
    [
        "Forwarded", "Via", "X-Real-IP", "X-Client-IP", "X-Cluster-Client-IP", "X-ProxyUser-Ip", "X-Envoy-External-Address",
            "X-Azure-ClientIP", "X-Azure-SocketIP",
        "Client-IP", "True-Client-IP", "Fastly-Client-IP", "Fly-Client-IP", "CDN-Loop",
    ];

    private static readonly string[] ForwardingPrefixes = ["X-Forwarded", "X-Original-", "CF-", "Tailscale-", "X-Tunnel-"];

    /// <summary>Whether somebody on this machine sent a request.</summary>
    /// <param name="context">The request.</param>
    public bool Sent(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        return context.Connection.RemoteIpAddress is { } remote
            && IPAddress.IsLoopback(remote)
            && !IsProxy(remote)
            && !request.Headers.Keys.Any(IsForwarding)
            && IsName(request.Host.Host)
            && request.Headers.Origin
                .All(origin => Uri.TryCreate(origin, UriKind.Absolute, out var page)
                && page.Scheme.StartsWith("http", StringComparison.Ordinal) && IsName(page.Host));
    }

    /// <summary>Whether an address is that of a proxy that is known.</summary>
    /// <param name="address">The address.</param>
    public bool IsProxy(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return proxies.Any(network => network.Contains(plain));
    }

    /// <summary>Whether a host's name always means the machine that asks for it.</summary>
    /// <param name="host">A name or an address.</param>
    public static bool IsName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static bool IsForwarding(string header) =>
        ForwardingHeaders.Contains(header, StringComparer.OrdinalIgnoreCase)
        || Array.Exists(ForwardingPrefixes, prefix => header.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
