using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class HostileTests(Chromium chromium, HostileTests.Served served) : IClassFixture<HostileTests.Served>
{
    private const string Sentence =
        "The tower of \"Qom\" isn't a 'small' one <img src=x onerror=\"window.hacked=1\"> -- built (c) by <script>window.hacked=1</script> "
        + "in 1999 & *finished* in [2001](javascript:window.hacked=1) - rises ![](http://outside.example/x.png)90 meters...";

    private static readonly string[] Questions =
    [
        "<img src=x onerror=window.hacked=1> tower",
        "[tower](javascript:window.hacked=1) ![tower](http://outside.example/x.png)",
        "<script>window.hacked=1</script>",
        "\"><iframe src=http://outside.example></iframe>",
    ];

    [SlowSkippableFact]
    public async Task Hostile_article_and_questions_are_shown_letter_by_letter_and_do_nothing()
    {
        await using var window = await (await chromium.OpenAsync(served.Page)).GoAsync();

        var answer = await window.AskAsync("How many meters does the tower of Qom rise?");
        var mark = await window.MarkedAsync();
        foreach (var question in Questions)
        {
            await window.AskAsync(question);
            Assert.Contains(question, await window.Questions.Last.TextContentAsync(), StringComparison.Ordinal);
        }

        Assert.Contains(mark.Text, Sentence, StringComparison.Ordinal);
        Assert.Contains(mark.Text, answer, StringComparison.Ordinal);
        Assert.False(await window.Page.EvaluateAsync<bool>("() => 'hacked' in window"));
        Assert.Equal(0, await window.Page.Locator("img[src='x'], iframe, a[href^='javascript:'], body script").CountAsync());
        Assert.Empty(window.Outside);
    }

    /// <summary>An article that is up to no good.</summary>
    public sealed class Served() : ArticlesServer(
        ("tower.txt", $"<img src=x onerror=window.hacked=1> A tower\n\n{Sentence}\n\nNothing else is known of it.\n"),
        ("bridge.txt", "A bridge\n\nThe bridge of Shiraz was opened in 1925.\n"));
}
