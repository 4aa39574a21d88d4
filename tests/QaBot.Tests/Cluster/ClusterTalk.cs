using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using QaBot.Tests.Hosting;

namespace QaBot.Tests.Cluster;

/// <summary>What channels and clients say to machines.</summary>
internal static class ClusterTalk
{
    private const string DirectLine = "/v3/directline";

    /// <summary>Sends a message to the endpoint of channels.</summary>
    /// <returns>The texts of the replies.</returns>
    public static async Task<IReadOnlyList<string>> SayAsync(this ClusterMachine machine, string conversation, string text,
        string? id = null)
    {
        var message = HttpBot.Message(conversation, text);
        message["id"] = id ?? (string?)message["id"];
        var replies = await machine.PostAsync("/api/messages", message);

        // Links lead to where was asked, which differs from one machine to the other.
        return [.. Texts(replies["activities"]!.AsArray())
            .Select(said => said.Replace(machine.Http.BaseAddress!.OriginalString, "https://machine", StringComparison.Ordinal))];
    }

    /// <summary>Begins a conversation over Direct Line.</summary>
    /// <returns>Its id, and the token that is good for it at each machine.</returns>
    public static async Task<(string Id, string Token)> BeginAsync(this ClusterMachine machine)
    {
        var token = (string)(await machine.PostAsync($"{DirectLine}/tokens/generate", []))["token"]!;
        var begun = await machine.PostAsync($"{DirectLine}/conversations", [], token);
        return ((string)begun["conversationId"]!, token);
    }

    /// <summary>Sends a message over Direct Line.</summary>
    /// <returns>The id that it got.</returns>
    public static async Task<string> PostAsync(this ClusterMachine machine, (string Id, string Token) conversation, string text,
        string clientId)
    {
        var message = new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["channelData"] = new JsonObject { ["clientActivityID"] = clientId }
        };
        return (string)(await machine.PostAsync($"{DirectLine}/conversations/{conversation.Id}/activities", message,
            conversation.Token))["id"]!;
    }

    /// <summary>All that was said.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(this ClusterMachine machine, (string Id, string Token) conversation)
    {
        var page = await machine.SendAsync(HttpMethod.Get, $"{DirectLine}/conversations/{conversation.Id}/activities", null,
            conversation.Token);
        return Texts(page["activities"]!.AsArray());
    }

    /// <summary>Waits until so much was said, and gives it all back.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(this ClusterMachine machine, (string Id, string Token) conversation,
        int count)
    {
        while (true)
        {
            var said = await machine.ReadAsync(conversation);
            if (said.Count >= count)
            {
                return said;
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Watches a conversation over a WebSocket.</summary>
    public static async Task<ClientWebSocket> WatchAsync(this ClusterMachine machine, (string Id, string Token) conversation)
    {
        var stream = await machine.SendAsync(HttpMethod.Get, $"{DirectLine}/conversations/{conversation.Id}", null, conversation.Token);
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri((string)stream["streamUrl"]!), CancellationToken.None);
        return socket;
    }

    /// <summary>The texts of the next messages of a stream.</summary>
    public static async Task<IReadOnlyList<string>> NextAsync(this ClientWebSocket socket, int count)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        var texts = new List<string>();
        var buffer = new byte[1 << 20];
        while (texts.Count < count)
        {
            var length = 0;
            ValueWebSocketReceiveResult received;
            do
            {
                received = await socket.ReceiveAsync(buffer.AsMemory(length), timeout.Token);
                length += received.Count;
            }
            while (!received.EndOfMessage);
            texts.AddRange(Texts(JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, length))!["activities"]!.AsArray()));
        }

        return texts;
    }

    private static string[] Texts(JsonArray activities) =>
        [.. activities.Where(activity => (string?)activity!["type"] == "message")
            .Select(activity => (string?)activity!["text"] ?? string.Empty)];

    private static Task<JsonNode> PostAsync(this ClusterMachine machine, string path, JsonObject body, string? token = null) =>
        machine.SendAsync(HttpMethod.Post, path, body, token);

    private static async Task<JsonNode> SendAsync(this ClusterMachine machine, HttpMethod method, string path, JsonObject? body,
        string? token)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await machine.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
