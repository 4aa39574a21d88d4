namespace QaBot.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class HostileTests(Chromium chromium) : IAsyncLifetime
{
    private const string Sentence =
        "The tower of \"Qom\" isn't a 'small' one <img src=x onerror=\"window.hacked=1\"> -- built (c) by <script>window.hacked=1</script> "
        + "in 1999 & *finished* in [2001](javascript:window.hacked=1) - rises ![](http://outside.example/x.png)90 meters...";

    private readonly string folder = Directory.CreateTempSubdirectory("qabot-hostile").FullName;
    private PageServer? server;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "tower.txt"),
            $"<img src=x onerror=window.hacked=1> A tower\n\n{Sentence}\n\nNothing else is known of it.\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "bridge.txt"), "A bridge\n\nThe bridge of Shiraz was opened in 1925.\n");
        server = await PageServer.StartAsync(folder);
    }

    public async Task DisposeAsync()
    {
        await server!.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [SkippableFact]
    public async Task Hostile_article_is_shown_letter_by_letter_and_does_nothing()
    {
        await using var window = await (await chromium.OpenAsync(server!)).GoAsync();

        var answer = await window.AskAsync("How many meters does the tower of Qom rise?");

        var mark = await window.MarkedAsync();
        Assert.Contains(mark.Text, Sentence, StringComparison.Ordinal);
        Assert.Contains(mark.Text, answer, StringComparison.Ordinal);
        await AssertInertAsync(window);
    }

    [SkippableTheory]
    [InlineData("<img src=x onerror=window.hacked=1> tower")]
    [InlineData("[tower](javascript:window.hacked=1) ![tower](http://outside.example/x.png)")]
    [InlineData("<script>window.hacked=1</script>")]
    [InlineData("\"><iframe src=http://outside.example></iframe>")]
    public async Task Hostile_question_does_nothing(string question)
    {
        await using var window = await (await chromium.OpenAsync(server!)).GoAsync();

        await window.AskAsync(question);

        await AssertInertAsync(window);
    }

    [SkippableFact]
    public async Task Articles_are_listed_and_filtered_by_words()
    {
        await using var window = await (await chromium.OpenAsync(server!)).GoAsync();
        Assert.Equal(2, await window.Page.Locator(".list .articles li").CountAsync());

        await window.Page.GetByLabel("Search titles and texts").FillAsync("bridge");

        Assert.Equal(1, await window.Page.Locator(".list .articles li").CountAsync());
        await window.Page.Locator(".list .articles a").ClickAsync();
        await window.Page.Locator(".text").GetByText("The bridge of Shiraz was opened in 1925.").WaitForAsync();
        Assert.EndsWith("/article/bridge", window.Page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Answer_from_another_article_opens_that_article()
    {
        await using var window = await (await chromium.OpenAsync(server!)).GoAsync("/article/tower");

        await window.AskAsync("When was the bridge of Shiraz opened?");

        Assert.Equal("The bridge of Shiraz was opened in 1925.", (await window.MarkedAsync()).Text);
    }

    private static async Task AssertInertAsync(ChatWindow window)
    {
        Assert.False(await window.Page.EvaluateAsync<bool>("() => 'hacked' in window"));
        Assert.Equal(0, await window.Page.Locator("img[src='x'], iframe, a[href^='javascript:'], body script").CountAsync());
        Assert.Empty(window.Outside);
    }
}
