using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace QaBot.Tests.Hosting;

/// <summary>Talks to the program over its Direct Line.</summary>
internal static class DirectLineTalk
{
    /// <summary>Starts a conversation.</summary>
    public static async Task<JsonNode> StartAsync(HttpBot bot) => await SendAsync(bot, HttpMethod.Post, "conversations",
        (string)(await SendAsync(bot, HttpMethod.Post, "tokens/generate", null))["token"]!);

    /// <summary>Asks, and gives back the text of the first message that answers.</summary>
    public static async Task<string> AskAsync(HttpBot bot, JsonNode conversation, string question)
    {
        var call = $"conversations/{conversation["conversationId"]}/activities";
        var token = (string)conversation["token"]!;
        var id = (string)(await SendAsync(bot, HttpMethod.Post, call, token,
            new JsonObject { ["type"] = "message", ["text"] = question }))["id"]!;
        while (true)
        {
            var said = (await SendAsync(bot, HttpMethod.Get, call, token))["activities"]!.AsArray();
            if (said.FirstOrDefault(activity => (string?)activity!["type"] == "message"
                && (string?)activity["replyToId"] == id) is { } reply)
            {
                return (string)reply["text"]!;
            }

            await Task.Delay(50);
        }
    }

    private static async Task<JsonNode> SendAsync(HttpBot bot, HttpMethod method, string call, string? token, JsonObject? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri($"/v3/directline/{call}", UriKind.Relative));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = body is null ? null : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await bot.Http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
