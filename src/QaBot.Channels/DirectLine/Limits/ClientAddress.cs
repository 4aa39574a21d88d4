using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace QaBot.Channels.DirectLine.Limits;

/// <summary>The address that limits count by. One household has a whole IPv6 network of 64 bits, so that counts as one.</summary>
public static class ClientAddress
{
    private const int NetworkBytes = 8;

    /// <summary>The address that sent a request, or its network.</summary>
    /// <param name="context">The request.</param>
    public static IPAddress Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6 || IPAddress.IsLoopback(address))
        {
            return address;
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new IPAddress(bytes);
    }
}
