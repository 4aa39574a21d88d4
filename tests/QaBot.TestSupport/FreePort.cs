using System.Net;
using System.Net.Sockets;

namespace QaBot.TestSupport;

/// <summary>Finds ports of this machine for programs that cannot find one themselves.</summary>
public static class FreePort
{
    /// <summary>A port that nobody listened on a moment ago.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
