using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using QaBot.Tests.Fixtures;
using QaBot.Tests.Hosting;

namespace QaBot.Tests.Api;

public sealed class SearchTests(SearchTests.Server server) : IClassFixture<SearchTests.Server>
{
    [Theory]
    [InlineData("river Aar", "bridge", "The Velden Bridge crosses the river Aar.", new[] { "river", "Aar" })]
    [InlineData("who opens the bridge", "bridge", "It was opened by President Jonas Frei on June 3, 1962, when the bridge was done.",
        new[] { "opened", "bridge" })]
    [InlineData("presid", "bridge", "It was opened by President Jonas Frei on June 3, 1962, when the bridge was done.",
        new[] { "President" })]
    [InlineData("gebaut", "muehle", "Sie wurde 1790 gebaut.", new[] { "gebaut" })]
    [InlineData("rehn", "muehle", "Die Mühle von Rehn steht am Bach.", new[] { "Rehn" })]
    public async Task Words_are_found_and_marked_in_the_sentence_that_holds_them(string words, string article, string sentence,
        string[] marked)
    {
        var hit = (await SearchAsync($"q={Uri.EscapeDataString(words)}"))[0]!;

        Assert.Equal((article, sentence), ((string)hit["article"]!, (string)hit["text"]!));
        var text = server.TextOf(article);
        Assert.Equal(sentence, text.Substring((int)hit["offset"]!, (int)hit["length"]!));
        Assert.Equal(marked, hit["marks"]!.AsArray().Select(mark => text.Substring((int)mark!["offset"]!, (int)mark["length"]!)));
    }

    [Fact]
    public async Task Title_is_found_and_marked()
    {
        var hits = await SearchAsync("q=tower");

        Assert.Equal("The leaning Tower", (string)hits[0]!["title"]!);
        Assert.Equal([12], hits[0]!["titleMarks"]!.AsArray().Select(mark => (int)mark!["offset"]!));
    }

    [Theory]
    [InlineData("q=was&articles=tower", new[] { "tower" })]
    [InlineData("q=was&articles=tower&articles=bridge", new[] { "bridge", "tower" })]
    public async Task Only_the_named_articles_are_looked_into(string query, string[] expected)
    {
        var hits = await SearchAsync(query);

        Assert.Equal(expected, hits.Select(hit => (string)hit!["article"]!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Top_says_how_many_places_there_are()
    {
        Assert.Single(await SearchAsync("q=the&top=1"));
    }

    [Theory]
    [InlineData("zeppelin")]
    [InlineData("river zeppelin")]
    [InlineData("?!")]
    [InlineData("article:bridge OR *:*")]
    [InlineData("\u0000")]
    public async Task What_stands_nowhere_is_not_found(string words)
    {
        Assert.Empty(await SearchAsync($"q={Uri.EscapeDataString(words)}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("q=")]
    [InlineData("q=a&top=0")]
    [InlineData("q=a&top=many")]
    [InlineData("q=a&articles=towre")]
    public async Task Bad_input_is_a_problem(string query)
    {
        using var response = await server.Bot.Http.GetAsync(new Uri($"/api/search?{query}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await AskEndpointTests.ProblemOf(response);
    }

    [Fact]
    public async Task Searches_beyond_the_limit_are_refused()
    {
        await using var bot = await HttpBot.StartOverAsync(server.Folder, ("Api:SearchesPerMinute", "1"));
        HttpStatusCode status;
        do
        {
            using var response = await bot.Http.GetAsync(new Uri("/api/search?q=river", UriKind.Relative));
            status = response.StatusCode;
        }
        while (status == HttpStatusCode.OK);

        Assert.Equal(HttpStatusCode.TooManyRequests, status);
    }

    [Fact]
    public async Task List_tells_title_date_language_and_length_of_each_article()
    {
        var list = JsonNode.Parse(await server.Bot.Http.GetStringAsync(new Uri("/api/articles", UriKind.Relative)))!.AsArray();

        Assert.Equal(
            [("bridge", "en", 2, 3), ("muehle", "de", 1, 2), ("tower", "en", 1, 2)],
            list.Select(item => ((string)item!["id"]!, (string)item["language"]!, (int)item["paragraphs"]!, (int)item["sentences"]!)));
        Assert.Equal("1999-12-31", (string)list[2]!["date"]!);
    }

    [Fact]
    public async Task Original_is_sent_as_it_is_to_be_stored_and_never_run()
    {
        using var response = await server.Bot.Http.GetAsync(new Uri("/api/articles/tower/original", UriKind.Relative));

        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(server.Folder, "tower.html")),
            await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("tower.html", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("sandbox", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Original_with_pages_is_shown_in_parts_where_wanted_and_quotes_of_it_name_their_page()
    {
        using var folder = new ArticleFolder(("page.pdf", PdfText.Of("The canal was dug in 1844.", "The lock was built by Ada Moe in 1851.")), ("mill.md", "The mill was built in 1790."));
        await using var bot = await HttpBot.StartOverAsync(folder.Path);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/articles/page/original");
        request.Headers.Range = new(0, 7);

        using var response = await bot.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal("%PDF-1.4", await response.Content.ReadAsStringAsync());
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("inline", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        using var asked = await bot.Http.PostAsJsonAsync(new Uri("/api/ask", UriKind.Relative), new { question = "Who built the lock?" });
        var quote = JsonNode.Parse(await asked.Content.ReadAsStringAsync())!["quote"]!;
        Assert.Equal(2, (int)quote["page"]!);
        Assert.Contains("page 2, paragraph 2", (string)quote["place"]!, StringComparison.Ordinal);
        var pages = JsonNode.Parse(await bot.Http.GetStringAsync(new Uri("/api/articles/page", UriKind.Relative)))!["pages"]!.AsArray();
        Assert.Equal([(0, 1), ((int)quote["offset"]!, 2)], pages.Select(page => ((int)page!["offset"]!, (int)page["page"]!)));
    }

    [Fact]
    public async Task Original_that_was_changed_or_linked_elsewhere_since_is_not_sent()
    {
        using var folder = new ArticleFolder(("a.md", "The mill was built in 1790."), ("b.md", "The tower was built in 1655."));
        await using var bot = await HttpBot.StartOverAsync(folder.Path);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "a.md"), "Other words.");
        File.Delete(Path.Combine(folder.Path, "b.md"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "b.md"), Path.Combine(server.Folder, "bridge.md"));

        foreach (var id in new[] { "a", "b", "none" })
        {
            using var response = await bot.Http.GetAsync(new Uri($"/api/articles/{id}/original", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    private async Task<JsonArray> SearchAsync(string query) =>
        JsonNode.Parse(await server.Bot.Http.GetStringAsync(new Uri($"/api/search?{query}", UriKind.Relative)))!["hits"]!.AsArray();

    /// <summary>The program over articles in two languages.</summary>
    public sealed class Server : IAsyncLifetime, IDisposable
    {
        private readonly ArticleFolder folder = new(
            ("bridge.md", "# The Velden Bridge\n\nThe Velden Bridge crosses the river Aar. It was opened by President Jonas Frei on June "
                + "3, 1962, when the bridge was done.\n"),
            ("muehle.md", "---\ntitle: Das alte Haus\nlanguage: de\n---\n\nDie Mühle von Rehn steht am Bach. Sie wurde 1790 gebaut.\n"),
            ("tower.html", "<html><head><title>The leaning Tower</title><meta name=\"date\" content=\"1999-12-31\"></head><body><p>It was "
                + "built in 1655. Nobody was there before.</p><script>alert(1)</script></body></html>"));

        internal string Folder => folder.Path;

        internal HttpBot Bot { get; private set; } = null!;

        internal string TextOf(string id) =>
            (string)JsonNode.Parse(Bot.Http.GetStringAsync(new Uri($"/api/articles/{id}", UriKind.Relative)).GetAwaiter()
                .GetResult())!["text"]!;

        public async Task InitializeAsync() => Bot = await HttpBot.StartOverAsync(folder.Path);

        public async Task DisposeAsync() => await Bot.DisposeAsync();

        public void Dispose() => folder.Dispose();
    }
}
