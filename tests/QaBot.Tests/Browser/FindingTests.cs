using Microsoft.Playwright;
using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

/// <summary>Finding one's way among articles, and putting some in.</summary>
[Collection(BrowserGroup.Name)]
public sealed class FindingTests(Chromium chromium, FindingTests.Served served) : IClassFixture<FindingTests.Served>
{
    [SlowSkippableFact]
    public async Task Words_are_found_in_texts_as_they_are_typed_and_opened_at_their_place()
    {
        var window = await chromium.SharedAsync(served.Page);

        await window.Page.GetByLabel("Search titles and texts").FillAsync("shiraz sail");
        await window.Page.Locator(".hits a").First.WaitForAsync();

        Assert.Equal(["Shiraz"], await window.Page.Locator(".hits mark").AllTextContentsAsync());
        await window.Page.Locator(".hits a").First.ClickAsync();
        Assert.Equal("The bridge of Shiraz was opened in 1925.", (await window.MarkedAsync()).Text);
        Assert.Empty(window.Errors);
    }

    [SlowSkippableFact]
    public async Task Articles_are_sorted_as_chosen_and_filtered_by_words()
    {
        var window = await chromium.SharedAsync(served.Page);
        await window.Page.GetByLabel("Search titles and texts").FillAsync(string.Empty);

        // Others may have added articles, which stand behind those with a date.
        await window.Page.GetByLabel("Sort by").SelectOptionAsync("date");
        Assert.Equal(["The old bridge", "A tower"], (await TitlesAsync(window)).Take(2));
        await window.Page.GetByLabel("Sort by").SelectOptionAsync("title");
        Assert.Equal("A tower", (await TitlesAsync(window))[0]);
        Assert.Contains("English · sentences: 2", await window.Page.Locator(".articles small").First.TextContentAsync(),
            StringComparison.Ordinal);

        await window.Page.GetByLabel("Search titles and texts").FillAsync("bridge");
        Assert.Equal(["The old bridge"], await TitlesAsync(window));
        await window.Page.Locator(".articles a").ClickAsync();
        await window.Page.Locator(".text").GetByText("The bridge of Shiraz was opened in 1925.").WaitForAsync();
        Assert.EndsWith("/article/bridge", window.Page.Url, StringComparison.Ordinal);
    }

    [SlowSkippableFact]
    public async Task Answer_from_another_article_opens_that_article()
    {
        var window = await chromium.SharedAsync(served.Page, "/article/tower");

        await window.AskAsync("When was the bridge of Shiraz opened?");

        Assert.Equal("The bridge of Shiraz was opened in 1925.", (await window.MarkedAsync()).Text);
    }

    [SlowSkippableFact]
    public async Task Ticked_article_alone_is_asked_as_long_as_the_conversation_goes_on()
    {
        await using var window = await (await chromium.OpenAsync(served.Page)).GoAsync();
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

    [SlowSkippableFact]
    public async Task Chosen_file_is_read_and_its_questions_can_be_asked()
    {
        var window = await chromium.SharedAsync(served.Page);
        const string Text = "---\ntitle: The lighthouse\n---\n\nThe lighthouse of Korm was built in 1871. Engineer Paula Wendt designed "
            + "the lighthouse of Korm.\n";

        var chooser = await window.Page.RunAndWaitForFileChooserAsync(() =>
            window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Add articles" }).ClickAsync());
        await chooser.SetFilesAsync(
            new FilePayload { Name = "lighthouse.md", MimeType = "text/markdown", Buffer = System.Text.Encoding.UTF8.GetBytes(Text) });
        var file = window.Page.Locator(".added .file");
        await file.WaitForAsync();

        Assert.Contains("The lighthouse", await file.TextContentAsync(), StringComparison.Ordinal);
        await window.Page.GetByLabel("Search titles and texts").FillAsync("lighthouse");
        await window.Page.Locator(".articles").GetByText("The lighthouse").WaitForAsync();
        await file.Locator("button").Last.ClickAsync();
        Assert.Contains("lighthouse of Korm", (await window.MarkedAsync()).Text, StringComparison.Ordinal);
        Assert.Empty(window.Errors);
    }

    [SlowSkippableFact]
    public async Task List_with_hits_has_no_serious_findings()
    {
        var window = await chromium.SharedAsync(served.Page);
        await window.Page.GetByLabel("Search titles and texts").FillAsync("shiraz");
        await window.Page.Locator(".hits a").First.WaitForAsync();
        await window.Page.Locator("[data-show=article]").EvaluateAsync("button => button.click()");

        await AccessibilityTests.AssertNothingFoundAsync(window);
    }

    [SlowSkippableFact]
    public async Task Dropped_file_takes_the_place_of_another_only_when_asked()
    {
        var window = await chromium.SharedAsync(served.Page);

        await window.Page.EvaluateAsync("""
            () => {
              const data = new DataTransfer();
              data.items.add(new File(['a,b'], 'figures.csv'));
              data.items.add(new File(['The mill of Rehn was built in 1931.'], 'mill.md'));
              document.querySelector('.reading').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """);
        var replace = window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Put it in place of the one there" });
        await replace.WaitForAsync();
        Assert.Contains("1790", await File.ReadAllTextAsync(Path.Combine(served.Folder, "mill.md")), StringComparison.Ordinal);

        await replace.ClickAsync();
        await window.Page.Locator(".added .file").GetByText("Mill").First.WaitForAsync();
        Assert.Contains("1931", await File.ReadAllTextAsync(Path.Combine(served.Folder, "mill.md")), StringComparison.Ordinal);
    }

    [SlowSkippableFact]
    public async Task Articles_are_added_with_the_token_where_one_is_asked_for()
    {
        const string Token = "a token of thirty-two characters or more";
        var guarded = await PageServer.StartAsync(served.Folder, new() { ["Articles:Upload"] = "token", ["Api:Token"] = Token });
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

    [SlowSkippableFact]
    public async Task Width_of_the_chat_set_by_keys_and_by_dragging_and_the_theme_that_was_chosen_stay()
    {
        await using var window = await (await chromium.OpenAsync(served.Page)).GoAsync();
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

        var light = await BackgroundAsync(window);
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Settings" }).ClickAsync();
        await window.Page.GetByLabel("Theme").SelectOptionAsync("dark");
        var dark = await BackgroundAsync(window);
        await window.Page.ReloadAsync();
        await window.GreetedAsync();

        Assert.Equal(580, await WidthAsync(window), 1.0);
        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await BackgroundAsync(window));
    }

    [SlowSkippableFact]
    public async Task Slash_leads_to_the_box_and_arrow_up_recalls_what_was_asked()
    {
        var window = await chromium.SharedAsync(served.Page);
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

    private static Task<IReadOnlyList<string>> TitlesAsync(ChatWindow window) =>
        window.Page.Locator(".articles strong").AllTextContentsAsync();

    /// <summary>A few articles.</summary>
    public sealed class Served() : ArticlesServer(
        ("bridge.md", "---\ntitle: The old bridge\ndate: 2001-02-03\n---\n\nThe bridge of Shiraz was opened in 1925. Sailors liked it.\n"),
        ("tower.md", "---\ntitle: A tower\ndate: 1999-12-31\n---\n\nThe tower of Lusk was built in 1655. Nobody opened it.\n"),
        ("mill.md", "The mill of Rehn was built in 1790.\n"));
}
