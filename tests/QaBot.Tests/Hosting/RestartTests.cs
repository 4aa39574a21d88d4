using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Hosting;

public sealed class RestartTests : IDisposable
{
    private readonly string kept = Directory.CreateTempSubdirectory("qabot-kept-").FullName;
    private readonly ArticleFolder folder =
        new(("mill.md", "# The mill\n\nThe mill of Rehn was constructed in 1790. Duke Albrecht ordered the mill of Rehn.\n"));

    [Fact]
    public async Task Question_that_points_back_is_understood_after_a_restart()
    {
        JsonNode started;
        await using (var first = await HttpBot.StartOverAsync(folder.Path, ("DirectLine:KeepIn", kept)))
        {
            started = await SendAsync(first, HttpMethod.Post, "conversations",
                (string)(await SendAsync(first, HttpMethod.Post, "tokens/generate", null))["token"]!);
            await AskAsync(first, started, "When was the mill of Rehn constructed?");
            await first.StopAsync();
        }

        await using var bot = await HttpBot.StartOverAsync(folder.Path, ("DirectLine:KeepIn", kept));

        Assert.Contains("**Duke Albrecht** ordered the mill of Rehn.", await AskAsync(bot, started, "And who ordered it?"),
            StringComparison.Ordinal);
    }

    public void Dispose()
    {
        folder.Dispose();
        Directory.Delete(kept, recursive: true);
    }

    private static async Task<string> AskAsync(HttpBot bot, JsonNode conversation, string question)
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
