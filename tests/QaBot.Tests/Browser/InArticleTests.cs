using Microsoft.Playwright;

namespace QaBot.Tests.Browser;

/// <summary>Finding one's way within an article.</summary>
[Collection(SecondBrowserGroup.Name)]
public sealed class InArticleTests(Chromium chromium) : IAsyncLifetime
{
    private static readonly string[] Things = ["harbour", "mill", "lighthouse", "railway", "market", "school"];

    private readonly string folder = Directory.CreateTempSubdirectory("qabot-article").FullName;
    private PageServer server = null!;

    public async Task InitializeAsync()
    {
        var sections = Things.Select(thing =>
            $"## The {thing}\n\nThe {thing} of Lusk stands by a café.\n\n### Costs of the {thing}\n\n"
            + string.Concat(Enumerable.Range(1, 8)
                .Select(year => $"In year {year} the owners of the {thing} paid for its roof, its walls and its windows, and nobody "
                    + $"complained.\n\n")));
        await File.WriteAllTextAsync(Path.Combine(folder, "lusk.md"), "---\ntitle: The town of Lusk\n---\n\n" + string.Concat(sections));
        await File.WriteAllTextAsync(Path.Combine(folder, "bridge.md"),
            "---\ntitle: The bridge\n---\n\nThe bridge of Shiraz was opened in 1925.\n");
        server = await PageServer.StartAsync(folder);
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [SkippableFact]
    public async Task Contents_list_the_headings_and_lead_to_them()
    {
        await using var window = await OpenAsync("/article/lusk");

        await ContentsOf(window).ClickAsync();
        var entries = window.Page.Locator(".contents button");
        Assert.Equal(Things.SelectMany(thing => new[] { $"The {thing}", $"Costs of the {thing}" }), await entries.AllTextContentsAsync());
        await entries.Nth(6).ClickAsync();

        Assert.Equal("The railway", await window.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        var top = await window.Page.EvaluateAsync<double>(
            "() => document.activeElement.getBoundingClientRect().top - document.querySelector('.tools').getBoundingClientRect().bottom");
        Assert.InRange(top, 0, 100);
        Assert.False(await window.Page.Locator(".contents").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Contents_mark_the_section_that_is_read_and_close_on_escape()
    {
        await using var window = await OpenAsync("/article/lusk");
        await window.Page.Locator(".text h2").Nth(4).EvaluateAsync("heading => heading.scrollIntoView({ block: 'start' })");

        await ContentsOf(window).ClickAsync();

        Assert.Equal(["The market"], await window.Page.Locator(".contents [aria-current]").AllTextContentsAsync());
        await window.Page.Keyboard.PressAsync("Escape");
        Assert.False(await window.Page.Locator(".contents").IsVisibleAsync());
        Assert.Equal("Contents", await window.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
    }

    [SkippableFact]
    public async Task Article_without_headings_has_no_contents()
    {
        await using var window = await OpenAsync("/article/bridge");

        Assert.True(await window.Page.Locator(".to-find").IsVisibleAsync());
        Assert.False(await ContentsOf(window).IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Words_are_found_whatever_their_case_and_accents_and_gone_through()
    {
        await using var window = await OpenAsync("/article/lusk");
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
        await window.Page.Keyboard.PressAsync("Escape");
        Assert.Empty(await HighlightedAsync(window, "hit"));
        Assert.Equal("Find", await window.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        Assert.Empty(window.Errors);
    }

    [SkippableFact]
    public async Task Words_that_are_not_there_are_told_to_be_none()
    {
        await using var window = await OpenAsync("/article/lusk");

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Find", Exact = true }).ClickAsync();
        await window.Page.Keyboard.TypeAsync("zeppelin");

        Assert.Equal("none", await window.Page.Locator(".found").TextContentAsync());
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Contents_and_search_have_no_serious_findings(ColorScheme scheme, int width)
    {
        var options = new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = 800 }
        };
        await using var window = await OpenAsync("/article/lusk", options);
        if (width < 800)
        {
            await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Article", Exact = true }).ClickAsync();
        }

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Find", Exact = true }).ClickAsync();
        await window.Page.Keyboard.TypeAsync("roof");
        await ContentsOf(window).ClickAsync();

        Assert.Equal(string.Empty, string.Join('\n', await AccessibilityTests.FindingsAsync(window)));
        Assert.True(await window.Page.EvaluateAsync<bool>(
            "() => document.querySelector('.reading').scrollWidth <= document.querySelector('.reading').clientWidth"));
    }

    private static ILocator ContentsOf(ChatWindow window) =>
        window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Contents", Exact = true });

    private static Task<string[]> HighlightedAsync(ChatWindow window, string name) =>
        window.Page.EvaluateAsync<string[]>("name => [...CSS.highlights.get(name)].map(range => range.toString())", name);

    private async Task<ChatWindow> OpenAsync(string path, BrowserNewContextOptions? options = null)
    {
        var window = await (await chromium.OpenAsync(server, options)).GoAsync(path);
        await window.Page.Locator(".text h1").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        return window;
    }
}
