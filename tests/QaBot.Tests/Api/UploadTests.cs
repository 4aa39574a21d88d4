using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using QaBot.Answering;
using QaBot.Tests.Fixtures;
using QaBot.Tests.Hosting;

namespace QaBot.Tests.Api;

public sealed class UploadTests : IAsyncLifetime, IDisposable
{
    private const string Bridge =
        "# The Velden Bridge\n\nThe Velden Bridge crosses the river Aar. It was opened by President Jonas Frei on June 3, 1962.\n";
    private const string Lighthouse =
        "---\ntitle: The lighthouse\ndate: 2019-05-04\n---\n\nThe lighthouse of Korm was built in 1871. Engineer Paula Wendt built the "
        + "lighthouse of Korm. It is 41 metres high.\n";

    private readonly ArticleFolder folder = new(("bridge.md", Bridge));
    private HttpBot bot = null!;

    public async Task InitializeAsync() => bot = await HttpBot.StartOverAsync(folder.Path);

    public async Task DisposeAsync() => await bot.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task File_that_is_sent_is_an_article_at_once_and_told_of()
    {
        var (status, told) = await SendAsync(("lighthouse.md", Lighthouse));

        Assert.Equal(HttpStatusCode.Created, status);
        var file = Assert.Single(told["files"]!.AsArray())!;
        Assert.Equal(("lighthouse.md", "lighthouse", "The lighthouse", "2019-05-04", "en"), (
            (string)file["file"]!, (string)file["article"]!["id"]!, (string)file["article"]!["title"]!, (string)file["article"]!["date"]!,
                (string)file["article"]!["language"]!));
        Assert.Equal((1, 3), ((int)file["article"]!["paragraphs"]!, (int)file["article"]!["sentences"]!));
        Assert.InRange(file["questions"]!.AsArray().Count, 1, 3);
        Assert.Null(file["problem"]);
        var answer = await AskAsync((string)file["questions"]![0]!);
        Assert.Equal("lighthouse", (string)answer["quote"]!["article"]!);
    }

    [Fact]
    public async Task Folder_holds_what_was_sent_byte_for_byte_and_nothing_else()
    {
        await SendAsync(("lighthouse.md", Lighthouse));

        Assert.Equal(["bridge.md", "lighthouse.md"], Names());
        Assert.Equal(Lighthouse, await File.ReadAllTextAsync(Path.Combine(folder.Path, "lighthouse.md")));
    }

    [Fact]
    public async Task File_that_cannot_be_read_costs_only_itself()
    {
        var (status, told) = await SendAsync(("empty.md", "\n\n"), ("lighthouse.md", Lighthouse));

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Contains("holds no words", (string)told["files"]![0]!["problem"]!, StringComparison.Ordinal);
        Assert.NotNull(told["files"]![1]!["article"]);
        Assert.Equal(["bridge.md", "lighthouse.md"], Names());
    }

    [Theory]
    [InlineData("empty.md", "", 422, "it is empty")]
    [InlineData("blank.md", "  ", 422, "no words")]
    [InlineData("picture.md", "\u0089PNG\0\0\0\0\0\0\0\0", 422, "picture.md")]
    [InlineData("picture.png", "words", 415, ".docx")]
    [InlineData("text", "words", 400, "ending")]
    [InlineData("report.txt", "%PDF-1.7 ...", 415, "ending .pdf")]
    [InlineData("report.pdf", "Only words.", 415, "no PDF")]
    [InlineData("report.docx", "Only words.", 415, "no Word document")]
    [InlineData("report.md", "PK\u0003\u0004...", 415, "packed")]
    [InlineData("bridge.md", "Other words.", 409, "replace=true")]
    [InlineData("BRIDGE.md", "Other words.", 409, "replace=true")]
    [InlineData("bridge.txt", "Other words.", 409, "article bridge already")]
    public async Task File_that_is_not_taken_is_a_problem_and_leaves_the_folder_as_it_was(string name, string text, int expected,
        string reason)
    {
        var (status, told) = await SendAsync((name, text));

        Assert.Equal(expected, (int)status);
        Assert.Equal(expected, (int)told["status"]!);
        Assert.Contains(reason, (string)told["detail"]!, StringComparison.Ordinal);
        Assert.Contains(reason, (string)told["errors"]![name]![0]!, StringComparison.Ordinal);
        Assert.Equal(["bridge.md"], Names());
        Assert.Equal(Bridge, await File.ReadAllTextAsync(Path.Combine(folder.Path, "bridge.md")));
    }

    [Fact]
    public async Task File_takes_the_place_of_another_when_that_is_asked_for()
    {
        var (status, _) = await SendAsync("?replace=true", ("bridge.md", Bridge.Replace("1962", "1965", StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("June 3, 1965", (string)(await AskAsync("When was the bridge opened?"))["answer"]!);
        Assert.Equal(["bridge.md"], Names());
    }

    [Fact]
    public async Task File_that_cannot_be_read_takes_the_place_of_none()
    {
        var (status, _) = await SendAsync("?replace=true", ("bridge.md", "\n"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal("June 3, 1962", (string)(await AskAsync("When was the bridge opened?"))["answer"]!);
        Assert.Equal(["bridge.md"], Names());
    }

    [Fact]
    public async Task Folder_in_the_way_is_never_replaced()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "notes.md"));

        var (status, _) = await SendAsync("?replace=true", ("notes.md", Lighthouse));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.True(Directory.Exists(Path.Combine(folder.Path, "notes.md")));
    }

    [Fact]
    public async Task Files_of_one_name_sent_together_do_not_overwrite_one_another()
    {
        var (status, told) = await SendAsync(("lighthouse.md", Lighthouse), ("a/lighthouse.txt", "Other words."));

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Contains("sent along", (string)told["files"]![1]!["problem"]!, StringComparison.Ordinal);
        Assert.Equal(["bridge.md", "lighthouse.md"], Names());
    }

    [Theory]
    [InlineData("../../evil.md")]
    [InlineData("..\\..\\evil.md")]
    [InlineData("/etc/evil.md")]
    [InlineData("C:\\evil.md")]
    [InlineData(".evil.md")]
    public async Task Name_leads_nowhere_else(string name)
    {
        var (status, told) = await SendAsync((name, Lighthouse));

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("evil.md", (string)told["files"]![0]!["file"]!);
        Assert.Equal(["bridge.md", "evil.md"], Names());
    }

    [Fact]
    public async Task Article_is_deleted_with_its_file()
    {
        await SendAsync(("lighthouse.md", Lighthouse));

        using var response = await bot.Http.DeleteAsync(new Uri("/api/articles/lighthouse", UriKind.Relative));
        using var again = await bot.Http.DeleteAsync(new Uri("/api/articles/lighthouse", UriKind.Relative));

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (response.StatusCode, again.StatusCode));
        Assert.Equal(["bridge.md"], Names());
        Assert.Single(JsonNode.Parse(await bot.Http.GetStringAsync(new Uri("/api/articles", UriKind.Relative)))!.AsArray());
    }

    [Theory]
    [InlineData("Articles:UploadFiles", "1", 400)]
    [InlineData("Articles:MaxFileBytes", "100", 413)]
    [InlineData("Articles:Upload", "off", 403)]
    public async Task Limit_that_is_set_holds(string key, string value, int expected)
    {
        await using var limited = await HttpBot.StartOverAsync(folder.Path, (key, value));

        var (status, told) = await SendAsync(limited.Http, string.Empty, [("a.md", Lighthouse), ("b.md", Lighthouse)]);

        Assert.Equal(expected, (int)status);
        Assert.NotEmpty((string)told["detail"]!);
        Assert.Equal(["bridge.md"], Names());
    }

    [Fact]
    public async Task Folder_is_not_filled_beyond_its_limit()
    {
        await using var limited = await HttpBot.StartOverAsync(folder.Path, ("Articles:UploadFolderMegabytes", "1"));

        var (status, _) = await SendAsync(limited.Http, string.Empty,
            [("long.md", string.Concat(Enumerable.Repeat("Words and words. ", 70_000)))]);

        Assert.Equal(HttpStatusCode.InsufficientStorage, status);
        Assert.Equal(["bridge.md"], Names());
    }

    [Fact]
    public async Task Body_beyond_the_limit_is_a_problem()
    {
        await using var limited = await HttpBot.StartOverAsync(folder.Path, ("Articles:UploadMegabytes", "1"));

        // The client asks before it sends, else it may be cut off before it hears why.
        using var form = FormOf([("long.md", new string('a', 3 << 20))]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/articles") { Content = form };
        request.Headers.ExpectContinue = true;
        using var response = await limited.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        await AskEndpointTests.ProblemOf(response);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Host", "evil.example")]
    public async Task Pages_of_elsewhere_and_proxies_add_and_delete_nothing(string header, string value)
    {
        bot.Http.DefaultRequestHeaders.TryAddWithoutValidation(header, value);

        using var form = FormOf([("a.md", Lighthouse)]);
        using var added = await bot.Http.PostAsync(new Uri("/api/articles", UriKind.Relative), form);
        using var deleted = await bot.Http.DeleteAsync(new Uri("/api/articles/bridge", UriKind.Relative));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (added.StatusCode, deleted.StatusCode));
        Assert.Equal(["bridge.md"], Names());
    }

    [Fact]
    public async Task Who_names_the_token_adds_articles_from_anywhere()
    {
        const string Token = "0123456789abcdef0123456789abcdef";
        await using var open = await HttpBot.StartOverAsync(folder.Path, ("Articles:Upload", "token"), ("Api:Token", Token));
        open.Http.DefaultRequestHeaders.TryAddWithoutValidation("X-Forwarded-For", "203.0.113.7");

        var (without, _) = await SendAsync(open.Http, string.Empty, [("a.md", Lighthouse)]);
        open.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        var (with, _) = await SendAsync(open.Http, string.Empty, [("a.md", Lighthouse)]);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Created), (without, with));
    }

    [Fact]
    public async Task Token_that_is_asked_for_and_not_set_stops_the_start()
    {
        var error = await Assert.ThrowsAsync<AnsweringException>(() => HttpBot.StartOverAsync(folder.Path, ("Articles:Upload", "token")));

        Assert.Contains("Api:Token", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", "{}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=f; filename=a.md\r\n\r\nwords",
        HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=x", "--x--\r\n", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data", "words", HttpStatusCode.BadRequest)]
    [InlineData(null, "", HttpStatusCode.UnsupportedMediaType)]
    public async Task Body_that_is_no_form_of_files_is_a_problem(string? type, string body, HttpStatusCode expected)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);

        using var response = await bot.Http.PostAsync(new Uri("/api/articles", UriKind.Relative), content);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private Task<(HttpStatusCode Status, JsonNode Told)> SendAsync(params (string Name, string Text)[] files) =>
        SendAsync(bot.Http, string.Empty, files);

    private Task<(HttpStatusCode Status, JsonNode Told)> SendAsync(string query, (string Name, string Text) file) =>
        SendAsync(bot.Http, query, [file]);

    private static async Task<(HttpStatusCode Status, JsonNode Told)> SendAsync(HttpClient http, string query,
        (string Name, string Text)[] files)
    {
        using var form = FormOf(files);
        using var response = await http.PostAsync(new Uri("/api/articles" + query, UriKind.Relative), form);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    private static MultipartFormDataContent FormOf((string Name, string Text)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, text) in files)
        {
            form.Add(new ByteArrayContent(text.Contains('\0', StringComparison.Ordinal)
                ? Encoding.Latin1.GetBytes(text)
                : Encoding.UTF8.GetBytes(text)), "files", name);
        }

        return form;
    }

    private async Task<JsonNode> AskAsync(string question)
    {
        using var content = new StringContent(new JsonObject { ["question"] = question }.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await bot.Http.PostAsync(new Uri("/api/ask", UriKind.Relative), content);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    private string[] Names() =>
        [.. Directory.GetFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
