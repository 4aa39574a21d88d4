using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace QaBot.Channels.Tests.Fixtures;

/// <summary>The client's end of a stream.</summary>
internal sealed class StreamClient(ClientWebSocket socket) : IDisposable
{
    private readonly Queue<JsonNode> activities = new();

    public string Watermark { get; private set; } = "0";

    public static async Task<StreamClient> OpenAsync(Uri address, string? origin = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        using var timeout = new CancellationTokenSource(DirectLineClient.Patience);
        await socket.ConnectAsync(address, timeout.Token);
        return new StreamClient(socket);
    }

    /// <summary>The status that the server answers an address with that is not good.</summary>
    public static async Task<int> RefusalAsync(Uri address, string? origin = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(address, CancellationToken.None));
        return (int)socket.HttpStatusCode;
    }

    /// <summary>The next activity.</summary>
    public async Task<JsonNode> NextAsync()
    {
        while (activities.Count == 0)
        {
            var group = JsonNode.Parse(await ReceiveAsync() ?? throw new InvalidOperationException("The server closed the stream."))!;
            Watermark = (string)group["watermark"]!;
            foreach (var activity in group["activities"]!.AsArray())
            {
                activities.Enqueue(activity!.DeepClone());
            }
        }

        return activities.Dequeue();
    }

    /// <summary>The texts of the next messages.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(int count)
    {
        var texts = new List<string>();
        while (texts.Count < count)
        {
            var activity = await NextAsync();
            if ((string?)activity["type"] == "message")
            {
                texts.Add((string)activity["text"]!);
            }
        }

        return texts;
    }

    /// <summary>Waits until the server closes the stream; null when it breaks it off.</summary>
    public async Task<WebSocketCloseStatus?> EndAsync()
    {
        try
        {
            while (await ReceiveAsync() is not null)
            {
            }

            return socket.CloseStatus;
        }
        catch (WebSocketException)
        {
            return null;
        }
    }

    public async Task PingAsync() =>
        await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    /// <summary>Goes away without a word, as a lost network does.</summary>
    public void Drop() => socket.Abort();

    public void Dispose() => socket.Dispose();

    private async Task<string?> ReceiveAsync()
    {
        using var timeout = new CancellationTokenSource(DirectLineClient.Patience);
        using var message = new MemoryStream();
        var buffer = new byte[8192];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), timeout.Token);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            message.Write(buffer, 0, received.Count);
            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length);
            }
        }
    }
}
