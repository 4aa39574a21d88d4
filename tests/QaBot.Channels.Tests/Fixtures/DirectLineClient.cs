using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace QaBot.Channels.Tests.Fixtures;

/// <summary>A client of Direct Line that does what Web Chat does, a call at a time.</summary>
internal sealed class DirectLineClient(Uri server) : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient http = new() { Timeout = Patience };

    public string? Token { get; set; }

    public string ConversationId { get; set; } = "none";

    public string? StreamUrl { get; private set; }

    public string? Origin { get; set; }

    public async Task<Reply> GenerateAsync(string body = "{}")
    {
        var reply = await SendAsync(HttpMethod.Post, "tokens/generate", body);
        Take(reply);
        return reply;
    }

    public async Task<Reply> StartAsync(string body = "{}")
    {
        var reply = await SendAsync(HttpMethod.Post, "conversations", body);
        Take(reply);
        return reply;
    }

    public async Task<Reply> ReconnectAsync(string watermark)
    {
        var reply = await SendAsync(HttpMethod.Get, $"conversations/{ConversationId}?watermark={watermark}");
        Take(reply);
        return reply;
    }

    public Task<Reply> RefreshAsync() => SendAsync(HttpMethod.Post, "tokens/refresh");

    public Task<Reply> SayAsync(string text, string? clientActivityId = null) => PostAsync(new JsonObject
    {
        ["type"] = "message",
        ["text"] = text,
        ["from"] = new JsonObject { ["id"] = "somebody-else" },
        ["channelData"] = clientActivityId is null ? null : new JsonObject { ["clientActivityID"] = clientActivityId },
    });

    public Task<Reply> PostAsync(JsonObject activity) => PostAsync(activity.ToJsonString());

    public Task<Reply> PostAsync(string body, string contentType = "application/json") =>
        SendAsync(HttpMethod.Post, $"conversations/{ConversationId}/activities", body, contentType);

    public Task<Reply> PollAsync(string watermark = "") =>
        SendAsync(HttpMethod.Get, $"conversations/{ConversationId}/activities?watermark={watermark}");

    public Task<Reply> SendAsync(HttpMethod method, string call, string? body = null, string contentType = "application/json")
    {
        var content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content?.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return SendAsync(new HttpRequestMessage(method, new Uri(server, $"/v3/directline/{call}")) { Content = content });
    }

    public async Task<Reply> SendAsync(HttpRequestMessage request)
    {
        using var message = request;
        if (Token is not null)
        {
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        }

        if (Origin is not null)
        {
            message.Headers.Add("Origin", Origin);
        }

        using var response = await http.SendAsync(message);
        var text = await response.Content.ReadAsStringAsync();
        return new Reply(response.StatusCode, text.Length > 0 ? JsonNode.Parse(text) : null, response.Headers);
    }

    /// <summary>Opens the stream whose address came last.</summary>
    public Task<StreamClient> OpenAsync() => StreamClient.OpenAsync(new Uri(StreamUrl!), Origin);

    public void Dispose() => http.Dispose();

    private void Take(Reply reply)
    {
        Token = reply["token"] ?? Token;
        ConversationId = reply["conversationId"] ?? ConversationId;
        StreamUrl = reply["streamUrl"] ?? StreamUrl;
    }
}
