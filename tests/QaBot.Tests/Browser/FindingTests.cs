using Microsoft.Playwright;

namespace QaBot.Tests.Browser;

/// <summary>Finding one's way among articles, and putting some in.</summary>
[Collection(BrowserGroup.Name)]
public sealed class FindingTests(Chromium chromium) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("qabot-finding").FullName;
    private PageServer server = null!;

    public async Task InitializeAsync()
    {
        await WriteAsync("bridge.md",
            "---\ntitle: The old bridge\ndate: 2001-02-03\n---\n\nThe bridge of Shiraz was opened in 1925. Sailors liked it.\n");
        await WriteAsync("tower.md",
            "---\ntitle: A tower\ndate: 1999-12-31\n---\n\nThe tower of Lusk was built in 1655. Nobody opened it.\n");
        server = await PageServer.StartAsync(folder);
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [SkippableFact]
    public async Task Words_are_found_in_texts_as_they_are_typed_and_opened_at_their_place()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();

        await window.Page.GetByLabel("Search titles and texts").FillAsync("shiraz sail");
        await window.Page.Locator(".hits a").First.WaitForAsync();

        Assert.Equal(["Shiraz"], await window.Page.Locator(".hits mark").AllTextContentsAsync());
        await window.Page.Locator(".hits a").First.ClickAsync();
        Assert.Equal("The bridge of Shiraz was opened in 1925.", (await window.MarkedAsync()).Text);
        Assert.Empty(window.Errors);
    }

    [SkippableTheory]
    [InlineData("title", new[] { "A tower", "The old bridge" })]
    [InlineData("date", new[] { "The old bridge", "A tower" })]
    public async Task Articles_are_sorted_as_chosen(string order, string[] expected)
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();

        await window.Page.GetByLabel("Sort by").SelectOptionAsync(order);

        Assert.Equal(expected, await window.Page.Locator(".articles strong").AllTextContentsAsync());
        Assert.Contains("English · 2 sentences", await window.Page.Locator(".articles small").First.TextContentAsync(),
            StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Ticked_article_alone_is_asked_as_long_as_the_conversation_goes_on()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();
        await window.Page.GetByLabel("Ask only “A tower”").CheckAsync();
        Assert.Equal("Only: A tower", await window.Page.Locator(".chosen span").TextContentAsync());
        Assert.DoesNotContain("1925", await window.AskAsync("When was the bridge of Shiraz opened?"), StringComparison.Ordinal);

        await window.Page.ReloadAsync();
        await window.GreetedAsync();
        await window.Page.Locator(".chosen").GetByText("Only: A tower").WaitForAsync();
        Assert.DoesNotContain("1925", await window.AskAsync("When was the bridge of Shiraz opened by then?"), StringComparison.Ordinal);

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ask all articles again" }).ClickAsync();
        Assert.Contains("1925", await window.AskAsync("When was the bridge of Shiraz opened?"), StringComparison.Ordinal);
        Assert.False(await window.Page.GetByLabel("Ask only “A tower”").IsCheckedAsync());
        Assert.Empty(window.Errors);
    }

    [SkippableFact]
    public async Task Chosen_file_is_read_and_its_questions_can_be_asked()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();
        const string Text = "---\ntitle: The lighthouse\n---\n\nThe lighthouse of Korm was built in 1871. Engineer Paula Wendt designed "
            + "the lighthouse of Korm.\n";

        var chooser = await window.Page.RunAndWaitForFileChooserAsync(() =>
            window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add articles" }).ClickAsync());
        await chooser.SetFilesAsync(
            new FilePayload { Name = "lighthouse.md", MimeType = "text/markdown", Buffer = System.Text.Encoding.UTF8.GetBytes(Text) });
        var file = window.Page.Locator(".added .file");
        await file.WaitForAsync();

        Assert.Contains("The lighthouse", await file.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("3 of 3 articles", await window.Page.Locator(".count").TextContentAsync(), StringComparison.Ordinal);
        await file.Locator("button").Last.ClickAsync();
        Assert.Contains("lighthouse of Korm", (await window.MarkedAsync()).Text, StringComparison.Ordinal);
        Assert.Empty(window.Errors);
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task List_has_no_serious_findings(ColorScheme scheme, int width)
    {
        await using var window =
            await (await chromium.OpenAsync(server,
            new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 800 } }))
            .GoAsync();
        if (width < 800)
        {
            await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Article", Exact = true }).ClickAsync();
        }

        await window.Page.GetByLabel("Search titles and texts").FillAsync("shiraz");
        await window.Page.Locator(".hits a").First.WaitForAsync();

        Assert.Equal(string.Empty, string.Join('\n', await AccessibilityTests.FindingsAsync(window)));
    }

    [SkippableFact]
    public async Task Dropped_file_takes_the_place_of_another_only_when_asked()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();

        await window.Page.EvaluateAsync("""
            () => {
              const data = new DataTransfer();
              data.items.add(new File(['The bridge of Shiraz was opened in 1931.'], 'bridge.md'));
              document.querySelector('.reading').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """);
        var replace = window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Put it in place of the one there" });
        await replace.WaitForAsync();
        Assert.Contains("1925", await File.ReadAllTextAsync(Path.Combine(folder, "bridge.md")), StringComparison.Ordinal);

        await replace.ClickAsync();
        await window.Page.Locator(".added .file").WaitForAsync();
        Assert.Contains("1931", await File.ReadAllTextAsync(Path.Combine(folder, "bridge.md")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Adding_is_not_offered_where_it_is_switched_off()
    {
        var closed = await PageServer.StartAsync(folder, new() { ["Articles:Upload"] = "off" });
        try
        {
            await using var window = await (await chromium.OpenAsync(closed)).GoAsync();

            Assert.True(await window.Page.Locator(".list").IsVisibleAsync());
            Assert.False(await window.Page.Locator(".adding").IsVisibleAsync());
        }
        finally
        {
            await closed.DisposeAsync();
        }
    }

    [SkippableFact]
    public async Task Articles_are_added_with_the_token_where_one_is_asked_for()
    {
        const string Token = "a token of thirty-two characters or more";
        var guarded = await PageServer.StartAsync(folder, new() { ["Articles:Upload"] = "token", ["Api:Token"] = Token });
        try
        {
            await using var window = await (await chromium.OpenAsync(guarded)).GoAsync();
            await SendAsync(window);
            await window.Page.Locator(".added").GetByText("Authorization").WaitForAsync();

            await window.Page.GetByLabel("Token for adding articles").FillAsync(Token);
            await SendAsync(window);

            await window.Page.Locator(".added .file").GetByText("The well").WaitForAsync();
        }
        finally
        {
            await guarded.DisposeAsync();
        }

        static Task SendAsync(ChatWindow window) => window.Page.Locator("[type=file]").SetInputFilesAsync(
            new FilePayload
            {
                Name = "well.md",
                MimeType = "text/markdown",
                Buffer = "---\ntitle: The well\n---\n\nThe well is deep.\n"u8.ToArray()
            });
    }

    [SkippableFact]
    public async Task Divider_sets_the_width_of_the_chat_by_keys_and_by_dragging_and_it_stays()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();
        var divider = window.Page.GetByRole(AriaRole.Separator, new PageGetByRoleOptions { Name = "Width of the chat" });
        var before = await WidthAsync(window);

        await divider.FocusAsync();
        await window.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(before + 24, await WidthAsync(window), 1.0);
        Assert.Equal($"{before + 24:0}", await divider.GetAttributeAsync("aria-valuenow"));

        await window.Page.Mouse.MoveAsync((float)(1280 - before - 24), 300);
        await window.Page.Mouse.DownAsync();
        await window.Page.Mouse.MoveAsync(700, 300);
        await window.Page.Mouse.UpAsync();
        Assert.Equal(580, await WidthAsync(window), 1.0);
        await window.Page.ReloadAsync();
        await window.GreetedAsync();
        Assert.Equal(580, await WidthAsync(window), 1.0);
    }

    [SkippableFact]
    public async Task Theme_that_was_chosen_stays()
    {
        await using var window = await (await chromium.OpenAsync(server, new BrowserNewContextOptions { ColorScheme = ColorScheme.Light }))
            .GoAsync();
        var before = await BackgroundAsync(window);

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Settings" }).ClickAsync();
        await window.Page.GetByLabel("Theme").SelectOptionAsync("dark");
        var dark = await BackgroundAsync(window);
        await window.Page.ReloadAsync();
        await window.GreetedAsync();

        Assert.NotEqual(before, dark);
        Assert.Equal(dark, await BackgroundAsync(window));
    }

    [SkippableFact]
    public async Task Slash_leads_to_the_box_and_arrow_up_recalls_what_was_asked()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();
        await window.AskAsync("When was the bridge of Shiraz opened?");
        await window.AskAsync("When was the tower of Lusk built?");
        await window.Page.EvaluateAsync("() => document.activeElement.blur()");

        await window.Page.Keyboard.PressAsync("/");
        await window.Page.Keyboard.PressAsync("ArrowUp");
        await window.Page.Keyboard.PressAsync("ArrowUp");

        Assert.Equal("When was the bridge of Shiraz opened?", await window.Box.InputValueAsync());
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await window.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(string.Empty, await window.Box.InputValueAsync());
    }

    private static Task<double> WidthAsync(ChatWindow window) =>
        window.Page.EvaluateAsync<double>("() => document.querySelector('.asking').getBoundingClientRect().width");

    private static Task<string> BackgroundAsync(ChatWindow window) =>
        window.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder, name), text);
}
