using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace QaBot.Tests.Hosting;

/// <summary>
/// A thousand mutated activities and calls of Direct Line against the whole program. Each is answered or refused, never by an
/// error of the server; and the log must tell of no failed turn, for which the user is apologised to with a status of 200.
/// Without the reader, which sees nothing but the words of a question and a passage.
/// </summary>
public sealed class MutatedRequestTests
{
    private const int Inputs = 1000;
    private const int ActivitySeed = 20260113;
    private const int DirectLineSeed = 20260114;

    private static readonly (string Key, string Value) WithoutReader = ("Answering:Reader", "false");

    private static readonly string[] Channels = ["emulator", "msteams", "webchat", "directline", "telegram"];

    private static readonly JsonObject[] Activities =
    [
        Parse("""{"type":"message","text":"When was Bushehr 2 started?","textFormat":"plain","entities":[{"type":"mention","mentioned":{"id":"b"},"text":"<at>Bot</at>"}],"locale":"en","timestamp":"2026-01-01T00:00:00Z"}"""),
        Parse("""{"type":"message","text":"and where?","channelData":{"within":{"article":"russia-iran-relations","offset":10,"length":200,"hash":"x"},"clientActivityID":"1"}}"""),
        Parse("""{"type":"message","text":"hi","attachments":[{"contentType":"text/html","content":"<blockquote>a</blockquote><p>Who built Bushehr?</p>"}]}"""),
        Parse("""{"type":"message","value":{"qabot":"feedback","reaction":"like","answer":"1","comment":"{\"feedbackText\":\"good\"}"},"replyToId":"1"}"""),
        Parse("""{"type":"invoke","name":"message/submitAction","value":{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"{\"feedbackText\":\"bad\"}"}},"replyToId":"1"}"""),
        Parse("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"x","data":{}},"trigger":"manual"}}"""),
        Parse("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"type":"https://schema.org/LikeAction","@type":"LikeAction","identifier":"1"}]}"""),
        Parse("""{"type":"conversationUpdate","membersAdded":[{"id":"u"},{"id":"b"}],"membersRemoved":[{"id":"x"}]}"""),
        Parse("""{"type":"installationUpdate","action":"add"}"""),
        Parse("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"heart"}],"replyToId":"1"}"""),
    ];

    private static readonly JsonObject User =
        Parse("""{"user":{"id":"dl_ann","name":"Ann"},"trustedOrigins":["https://a.example"],"locale":"en"}""");

    [Fact]
    public async Task Activity_of_any_shape_is_answered_or_refused_and_no_turn_fails()
    {
        await using var bot = await HttpBot.StartAsync(WithoutReader);
        var mutator = new Mutator(ActivitySeed);
        for (var i = 0; i < Inputs; i++)
        {
            var activity = (JsonObject)mutator.Pick(Activities).DeepClone();
            activity["id"] = $"a{i}";
            activity["channelId"] = mutator.Pick(Channels);
            activity["serviceUrl"] = "http://localhost:9/";
            activity["from"] = new JsonObject { ["id"] = "u", ["name"] = "User" };
            activity["recipient"] = new JsonObject { ["id"] = "b", ["name"] = "Bot" };
            activity["conversation"] = new JsonObject { ["id"] = $"c{i / 50}" };
            activity["deliveryMode"] = "expectReplies";
            await SendAsync(bot, HttpMethod.Post, "/api/messages", mutator.Mutate(activity), "application/json", null);
        }

        Assert.Empty(Failures(bot));
    }

    [Fact]
    public async Task Direct_line_call_of_any_shape_is_answered_or_refused_and_no_turn_fails()
    {
        string[] unlimited = ["TokensPerMinute", "ConversationsPerMinute", "SocketsPerMinute", "ActivitiesPerMinute", "PollsPerMinute"];
        await using var bot = await HttpBot.StartAsync(
            [.. unlimited.Select(limit => ($"DirectLine:{limit}", "1000000")), ("DirectLine:AllowUploads", "true"),
                ("DirectLine:PendingActivities", "1000"), WithoutReader]);
        var mutator = new Mutator(DirectLineSeed);
        for (var conversation = 0; conversation < 10; conversation++)
        {
            var given = Parse(await SendAsync(bot, HttpMethod.Post, "/api/directline/token", "{}", "application/json", null));
            var (id, token) = ((string)given["conversationId"]!, (string)given["token"]!);
            var at = $"/v3/directline/conversations/{id}";
            await SendAsync(bot, HttpMethod.Post, "/v3/directline/conversations", "{}", "application/json", token);
            for (var i = 0; i < Inputs / 10; i++)
            {
                await CallAsync(bot, mutator, at, token);
            }

            // Turns of a conversation are run in order, so that all are done when this one is.
            await SendAsync(bot, HttpMethod.Post, $"{at}/activities", """{"type":"message","text":"sources"}""", "application/json", token);
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            while (!(await SendAsync(bot, HttpMethod.Get, $"{at}/activities", null, null, token))
                .Contains("I answer from", StringComparison.Ordinal))
            {
                await Task.Delay(50, patience.Token);
            }
        }

        Assert.Empty(Failures(bot));
    }

    private static async Task CallAsync(HttpBot bot, Mutator mutator, string at, string token)
    {
        if (mutator.Once(20))
        {
            token = mutator.Mutate(new JsonObject { ["t"] = token });
        }

        switch (mutator.Pick<string>(
            ["activities", "activities", "activities", "activities", "upload", "generate", "start", "page", "poll", "reconnect",
            "refresh"]))
        {
            case "activities":
                await SendAsync(bot, HttpMethod.Post, $"{at}/activities", mutator.Mutate(mutator.Pick(Activities)),
                    mutator.Once(20) ? "text/plain" : "application/json", token);
                break;
            case "upload":
                var parts = $"--b\r\nContent-Disposition: form-data; "
                    + $"name=\"activity\"\r\n\r\n{mutator.Mutate(mutator.Pick(Activities))}\r\n--b\r\nContent-Disposition: form-data; "
                    + $"name=\"file\"; filename=\"..\\x\"\r\n\r\nx\r\n--b--";
                await SendAsync(bot, HttpMethod.Post, $"{at}/upload", parts, "multipart/form-data; boundary=b", token);
                break;
            case "generate":
                await SendAsync(bot, HttpMethod.Post, "/v3/directline/tokens/generate", mutator.Mutate(User), "application/json", null);
                break;
            case "start":
                await SendAsync(bot, HttpMethod.Post, "/v3/directline/conversations", mutator.Mutate(User), "application/json", token);
                break;
            case "page":
                await SendAsync(bot, HttpMethod.Post, "/api/directline/token", mutator.Mutate(User), "application/json", null);
                break;
            case "poll":
                await SendAsync(bot, HttpMethod.Get, $"{at}/activities?watermark={Uri.EscapeDataString(mutator.Mutate(User))}", null, null,
                    token);
                break;
            case "reconnect":
                await SendAsync(bot, HttpMethod.Get, $"{at}?watermark={Uri.EscapeDataString(mutator.Mutate(User))}", null, null, token);
                break;
            default:
                await SendAsync(bot, HttpMethod.Post, "/v3/directline/tokens/refresh", mutator.Mutate(User), "application/json", token);
                break;
        }
    }

    private static async Task<string> SendAsync(HttpBot bot, HttpMethod method, string path, string? body, string? type, string? token)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        request.Content = body is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content?.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.TryAddWithoutValidation("Authorization", token is null ? null : $"Bearer {token}");
        using var response = await bot.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();

        // 501 is the answer to an invoke that the bot does not know, 502 that the address in a mutated activity did not take the answer.
        Assert.True(response.StatusCode is < HttpStatusCode.InternalServerError or HttpStatusCode.NotImplemented
            or HttpStatusCode.BadGateway, $"{(int)response.StatusCode} to {body}: {text}");
        return text;
    }

    private static IEnumerable<string> Failures(HttpBot bot) => bot.Log.Entries
        .Where(entry => entry.Level >= LogLevel.Error && !entry.Text.StartsWith("No answer could be sent", StringComparison.Ordinal))
        .Select(entry => $"{entry.Category}: {entry.Text} {entry.Error}");

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
