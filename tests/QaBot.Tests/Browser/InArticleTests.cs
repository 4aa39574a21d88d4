using Microsoft.Playwright;
using QaBot.TestSupport;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Browser;

/// <summary>Finding one's way within an article.</summary>
[Collection(SecondBrowserGroup.Name)]
public sealed class InArticleTests(Chromium chromium, InArticleTests.Served served) : IClassFixture<InArticleTests.Served>
{
    private static readonly string[] Things = ["harbour", "mill", "lighthouse", "railway", "market", "school"];

    [SlowSkippableFact]
    public async Task Contents_list_the_headings_and_lead_to_them()
    {
        var window = await OpenAsync("/article/lusk", "The town of Lusk");

        await ContentsOf(window).ClickAsync();
        var entries = window.Page.Locator(".contents button");
        Assert.Equal(Things.SelectMany(thing => new[] { $"The {thing}", $"Costs of the {thing}" }), await entries.AllTextContentsAsync());
        Assert.Equal("1", await window.Page.Locator(".contents li").First.GetAttributeAsync("data-level"));
        await entries.Nth(6).ClickAsync();

        Assert.Equal("The railway", await window.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        var top = await window.Page.EvaluateAsync<double>(
            "() => document.activeElement.getBoundingClientRect().top - document.querySelector('.tools').getBoundingClientRect().bottom");
        Assert.InRange(top, 0, 100);
        Assert.False(await window.Page.Locator(".contents").IsVisibleAsync());
    }

    [SlowSkippableFact]
    public async Task Contents_mark_the_section_that_is_read_and_close_on_escape()
    {
        var window = await OpenAsync("/article/lusk", "The town of Lusk");
        await window.Page.Locator(".text h2").Nth(4).EvaluateAsync("heading => heading.scrollIntoView({ block: 'start' })");

        await ContentsOf(window).ClickAsync();

        Assert.Equal(["The market"], await window.Page.Locator(".contents [aria-current]").AllTextContentsAsync());
        await window.Page.Keyboard.PressAsync("Escape");
        Assert.False(await window.Page.Locator(".contents").IsVisibleAsync());
        Assert.Equal("Contents", await window.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
    }

    [SlowSkippableFact]
    public async Task Article_without_headings_below_its_title_has_no_contents_and_shows_that_once()
    {
        var window = await OpenAsync("/article/bridge", "The bridge");

        Assert.Equal("The bridgeThe bridge of Shiraz was opened in 1925.", await window.Page.Locator(".text").TextContentAsync());
        Assert.True(await window.Page.Locator(".to-find").IsVisibleAsync());
        Assert.False(await ContentsOf(window).IsVisibleAsync());
    }

    [SlowSkippableFact]
    public async Task Words_are_found_whatever_their_case_and_accents_and_gone_through()
    {
        var window = await OpenAsync("/article/lusk", "The town of Lusk");
        var count = window.Page.Locator(".found");

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Find", Exact = true }).ClickAsync();
        await window.Page.Keyboard.TypeAsync("A CAFE");

        Assert.Equal("1 of 6", await count.TextContentAsync());
        Assert.Equal(Enumerable.Repeat("a café", 6), await HighlightedAsync(window, "hit"));
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("2 of 6", await count.TextContentAsync());
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Previous" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Previous" }).ClickAsync();
        Assert.Equal("6 of 6", await count.TextContentAsync());
        Assert.True(await window.Page.EvaluateAsync<bool>("""
            () => {
              const box = [...CSS.highlights.get('hit-current')][0].getBoundingClientRect();
              return box.top > document.querySelector('.tools').getBoundingClientRect().bottom && box.bottom < innerHeight;
            }
            """));
        await window.Page.Locator(".find input").FillAsync("zeppelin");
        Assert.Equal("none", await count.TextContentAsync());
        await window.Page.Keyboard.PressAsync("Escape");
        Assert.Empty(await HighlightedAsync(window, "hit"));
        Assert.Equal("Find", await window.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.Empty(window.Errors);
    }

    [SlowSkippableFact]
    public async Task Contents_and_search_have_no_serious_findings()
    {
        var window = await OpenAsync("/article/lusk", "The town of Lusk");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Find", Exact = true }).ClickAsync();
        await window.Page.Keyboard.TypeAsync("roof");
        await ContentsOf(window).ClickAsync();
        await window.Page.Locator("[data-show=article]").EvaluateAsync("button => button.click()");

        await window.ShowAsync(390);
        Assert.True(await window.Page.EvaluateAsync<bool>(
            "() => document.querySelector('.reading').scrollWidth <= document.querySelector('.reading').clientWidth"));
        await AccessibilityTests.AssertNothingFoundAsync(window);

        // The page is shared.
        await window.Page.Keyboard.PressAsync("Escape");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "End the search" }).ClickAsync();
    }

    [SlowSkippableFact]
    public async Task Original_with_pages_is_opened_at_the_page_of_what_is_quoted()
    {
        var window = await OpenAsync("/article/canal", "Canal");
        var original = window.Page.Locator(".to-original");
        Assert.EndsWith("/api/articles/canal/original", await HrefAsync(original), StringComparison.Ordinal);

        await window.AskAsync("Who built the lock of Korm?");
        await window.MarkedAsync();

        Assert.EndsWith("/api/articles/canal/original#page=2", await HrefAsync(original), StringComparison.Ordinal);
        Assert.Equal("Original, p. 2", await original.TextContentAsync());
        Assert.Contains("page 2, paragraph", await window.Answers.Last.TextContentAsync(), StringComparison.Ordinal);

        static Task<string> HrefAsync(ILocator link) => link.EvaluateAsync<string>("link => link.href");
    }

    private static ILocator ContentsOf(ChatWindow window) =>
        window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Contents", Exact = true });

    private static Task<string[]> HighlightedAsync(ChatWindow window, string name) =>
        window.Page.EvaluateAsync<string[]>("name => [...CSS.highlights.get(name)].map(range => range.toString())", name);

    private async Task<ChatWindow> OpenAsync(string path, string title)
    {
        var window = await chromium.SharedAsync(served.Page, path);
        await window.Page.WaitForFunctionAsync("title => document.querySelector('.text:not([hidden]) h1')?.textContent === title", title);
        return window;
    }

    /// <summary>A long article, a short one, and one with pages.</summary>
    public sealed class Served() : ArticlesServer(
        ("lusk.md", "---\ntitle: The town of Lusk\n---\n\n" + string.Concat(Things.Select(thing =>
            $"## The {thing}\n\nThe {thing} of Lusk stands by a café.\n\n### Costs of the {thing}\n\n"
            + string.Concat(Enumerable.Range(1, 8).Select(year =>
                $"In year {year} the owners of the {thing} paid for its roof, its walls and its windows, and nobody complained.\n\n"))))),
        ("bridge.md", "# The bridge\n\nThe bridge of Shiraz was opened in 1925.\n"),
        ("canal.pdf", PdfText.Of("The canal of Korm was dug in 1844.", "The lock of Korm was built by Ada Moe in 1851.")));
}
