using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using QaBot.Channels.Tests.Fixtures;
using QaBot.TestSupport;

namespace QaBot.Channels.Tests.DirectLine.Streaming;

/// <summary>Clients that send what they like over their stream, as frames (RFC 6455) and as bytes that are none.</summary>
public sealed class FrameTests
{
    private const int FramesOfOne = 20;

    [Fact]
    public async Task Frames_of_any_kind_end_their_own_stream_at_most()
    {
        await using var server = await DirectLineServer.StartAsync(null, ("SocketsPerMinute", "1000000"), ("PollsPerMinute", "1000000"));
        using var client = await server.StartConversationAsync();
        var random = new Random(7);
        for (var left = Effort.Of(10_000) / FramesOfOne; left > 0; left--)
        {
            await client.ReconnectAsync("0");
            using var socket = await OpenAsync(new Uri(client.StreamUrl!));
            try
            {
                for (var frame = 0; frame < FramesOfOne; frame++)
                {
                    await socket.SendAsync(random.Next(FramesOfOne) == 0 ? Noise(random) : Frame(random));
                }
            }
            catch (SocketException)
            {
                // The server has had enough.
            }
        }

        await client.ReconnectAsync("0");
        using var stream = await client.OpenAsync();
        await client.SayAsync("still there?");
        Assert.Contains("Echo: still there?", await stream.TextsAsync(2));
        Assert.DoesNotContain(server.Log.Entries, entry => entry.Level >= LogLevel.Error);
        while (server.OpenStreams > 1)
        {
            await Task.Delay(20);
        }
    }

    private static async Task<Socket> OpenAsync(Uri address)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"));
        var answer = new byte[1024];
        Assert.StartsWith("HTTP/1.1 101", Encoding.ASCII.GetString(answer, 0, await socket.ReceiveAsync(answer)), StringComparison.Ordinal);
        return socket;
    }

    private static byte[] Noise(Random random)
    {
        var bytes = new byte[random.Next(1, 64)];
        random.NextBytes(bytes);
        return bytes;
    }

    // Of any kind, whole or a part; now and then longer than it says, or without the mask that clients must put on.
    private static byte[] Frame(Random random)
    {
        var content = Noise(random);
        var length = random.Next(50) switch { 0 => int.MaxValue, 1 => content.Length + 1, _ => content.Length };
        var kind = random.Next(10) switch { < 4 => 1, < 6 => 2, 6 => 9, 7 => 10, 8 => 0, _ => random.Next(16) };
        var isMasked = random.Next(50) != 0;
        var head = new byte[14];
        head[0] = (byte)((random.Next(20) == 0 ? 0 : 0x80) | kind);
        head[1] = (byte)((isMasked ? 0x80 : 0) | (length < 126 ? length : 127));
        var size = 2;
        if (length >= 126)
        {
            BinaryPrimitives.WriteUInt64BigEndian(head.AsSpan(size), (ulong)length);
            size += 8;
        }

        return [.. head.AsSpan(0, size + (isMasked ? 4 : 0)), .. content];
    }
}
