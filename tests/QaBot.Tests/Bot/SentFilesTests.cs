using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using QaBot.TestSupport;
using QaBot.Tests.Fixtures;
using QaBot.Tests.Hosting;

namespace QaBot.Tests.Bot;

/// <summary>Files that are sent to the bot in a conversation.</summary>
public sealed class SentFilesTests : IDisposable
{
    private const string Mill = "# The mill of Rehn\n\nThe mill of Rehn was built in 1790. The dam was repaired in 1811.\n";

    private readonly ArticleFolder folder = new(("bridge.md", "# Bridge\n\nThe bridge was opened in May 1998.\n"));

    [Fact]
    public async Task File_is_read_and_told_of_with_questions_that_it_answers()
    {
        await using var bot = await HttpBot.StartOverAsync(folder.Path);

        var reply = await SendAsync(bot, "emulator", File("mill.md", Mill));

        Assert.StartsWith("I have read “The mill of Rehn”: 2 paragraphs, in English.", (string)reply["text"]!, StringComparison.Ordinal);
        var questions = reply["suggestedActions"]!["actions"]!.AsArray().Select(action => (string)action!["value"]!).ToList();
        Assert.InRange(questions.Count, 1, 3);
        Assert.Contains("**", (await bot.SayAsync("c", questions[0]))[^1], StringComparison.Ordinal);
        Assert.Equal(Mill, await System.IO.File.ReadAllTextAsync(Path.Combine(folder.Path, "mill.md")));
    }

    [Fact]
    public async Task File_of_the_emulator_is_fetched_from_its_own_server()
    {
        await using var emulator = LoopbackServer.Builder().Build();
        emulator.MapGet("/v3/attachments/1/views/original", () => Mill);
        var address = await emulator.StartOnFreePortAsync();
        await using var bot = await HttpBot.StartOverAsync(folder.Path);

        var reply = await SendAsync(bot, "emulator",
            Attachment("mill.md", new Uri(address, "/v3/attachments/1/views/original").ToString()));

        Assert.StartsWith("I have read “The mill of Rehn”", (string)reply["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_beside_a_file_is_answered_from_it()
    {
        await using var bot = await HttpBot.StartOverAsync(folder.Path);

        var reply = await SendAsync(bot, "emulator", "When was the mill of Rehn built?", File("mill.md", Mill));

        Assert.Contains("**1790**", (string)reply["text"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bridge.md", "# Bridge\n\nAnother one.\n", "There is a file bridge.md already")]
    [InlineData("blank.md", "  ", "no words")]
    [InlineData("picture.png", "words", "picture.png has none of the endings")]
    [InlineData("report.pdf", "words", "is no PDF by its content")]
    public async Task File_that_cannot_be_read_is_told_with_the_reason(string name, string text, string expected)
    {
        await using var bot = await HttpBot.StartOverAsync(folder.Path);

        var reply = await SendAsync(bot, "emulator", File(name, text));

        Assert.Contains(expected, (string)reply["text"]!, StringComparison.Ordinal);
        Assert.Equal(["bridge.md"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("off", "emulator", "Articles:Upload")]
    [InlineData("token", "emulator", "Files:Channels=emulator")]
    [InlineData("loopback", "msteams", "Files:Hosts")]
    public async Task File_that_may_not_be_sent_is_refused_and_told_how_to_allow_it(string upload, string channel, string expected)
    {
        await using var bot = await HttpBot.StartOverAsync(
            folder.Path, ("Articles:Upload", upload), ("Api:Token", "0123456789abcdef0123456789abcdef"));

        var reply = await SendAsync(bot, channel, channel == "msteams" ? TeamsFile("https://evil.example/f") : File("mill.md", Mill));

        Assert.Contains(expected, (string)reply["text"]!, StringComparison.Ordinal);
        Assert.Equal(["bridge.md"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Message_from_elsewhere_may_add_files_only_where_its_channel_is_named()
    {
        // A proxy that is known passes on messages of others.
        await using var closed =
            await HttpBot.StartOverAsync(folder.Path, ("Proxy:Known:0", "127.0.0.1"),
            ("BotFramework:AllowRemoteWithoutAuthentication", "true"));
        closed.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        Assert.Contains("Files:Channels=emulator", (string)(await SendAsync(closed, "emulator", File("mill.md", Mill)))["text"]!,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_files_than_allowed_are_refused()
    {
        await using var bot = await HttpBot.StartOverAsync(folder.Path, ("Articles:UploadFiles", "1"));

        var reply = await SendAsync(bot, "emulator", File("a.md", Mill), File("b.md", Mill));

        Assert.Contains("at most 1 at once", (string)reply["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_in_a_group_of_teams_is_none()
    {
        await using var bot = await HttpBot.StartOverAsync(folder.Path);

        var reply = await SendAsync(bot, "msteams", "groupChat", string.Empty, TeamsFile("https://contoso.sharepoint.com/f"));

        Assert.Contains("I read text only", (string)reply["text"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Files:Channels", "Teams!")]
    [InlineData("Files:Hosts", "https://contoso.sharepoint.com")]
    [InlineData("Files:TimeLimit", "00:00:00")]
    public async Task Setting_out_of_its_range_is_told_at_the_start(string key, string value) =>
        Assert.Contains(key,
            (await Assert.ThrowsAsync<QaBot.Answering.AnsweringException>(() => HttpBot.StartOverAsync(folder.Path, (key, value)))).Message,
            StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();

    private static JsonObject File(string name, string text) =>
        Attachment(name, $"data:text/plain;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}");

    private static JsonObject Attachment(string name, string url) =>
        new() { ["contentType"] = "application/octet-stream", ["contentUrl"] = url, ["name"] = name };

    private static JsonObject TeamsFile(string url) => new()
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
        ["name"] = "mill.md",
        ["content"] = new JsonObject { ["downloadUrl"] = url, ["uniqueId"] = "1", ["fileType"] = "md" },
    };

    private static Task<JsonObject> SendAsync(HttpBot bot, string channel, params JsonObject[] files) =>
        SendAsync(bot, channel, "personal", string.Empty, files);

    private static Task<JsonObject> SendAsync(HttpBot bot, string channel, string text, JsonObject file) =>
        SendAsync(bot, channel, "personal", text, file);

    private static async Task<JsonObject> SendAsync(HttpBot bot, string channel, string conversationType, string text,
        params JsonObject[] files)
    {
        var activity = HttpBot.Message("c", text, channel);
        activity["conversation"]!["conversationType"] = conversationType;
        activity["attachments"] = new JsonArray([.. files]);
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await bot.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        var reply = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray()
            .Last(reply => (string?)reply!["type"] == "message")!.AsObject();
        reply["text"] = WebUtility.HtmlDecode((string)reply["text"]!);
        return reply;
    }
}
