using Microsoft.Playwright;

namespace QaBot.Tests.Browser;

/// <summary>What is quoted is marked, linked to and copied.</summary>
[Collection(SecondBrowserGroup.Name)]
public sealed class QuotedTests(Chromium chromium) : IAsyncLifetime
{
    private const string Bridge = "The bridge of Shiraz was opened in the spring of 1925 by the mayor.";
    private const string Text =
        $"---\ntitle: The old bridge\ndate: 2001-02-03\nsource: Town Gazette\n---\n\nSailors liked it.\n\n{Bridge} It rained.\n";
    private const string Other = "The bridge of Shiraz was opened in the spring of 1926 by the mayor.";

    private readonly string folder = Directory.CreateTempSubdirectory("qabot-quoted").FullName;
    private PageServer server = null!;

    public async Task InitializeAsync()
    {
        await WriteAsync("bridge.md", Text);
        await WriteAsync("mayors.md", $"---\ntitle: The mayors\n---\n\nThere were three.\n\n{Other} Nobody minded.\n");
        server = await PageServer.StartAsync(folder);
    }

    public async Task DisposeAsync()
    {
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [SkippableFact]
    public async Task All_that_an_answer_quotes_is_marked_in_every_article()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync("/article/bridge");
        await AnswerAsync(window);

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "All articles" }).ClickAsync();
        await window.Page.Locator(".articles a").Filter(new LocatorFilterOptions { HasText = "The mayors" }).ClickAsync();
        await window.Page.Locator(".text mark").First.WaitForAsync();
        Assert.Equal([Other], await MarkedAsync(window));

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "All articles" }).ClickAsync();
        await window.Page.Locator(".articles a").Filter(new LocatorFilterOptions { HasText = "The old bridge" }).ClickAsync();
        await window.Page.WaitForFunctionAsync("title => document.title.startsWith(title)", "The old bridge");
        Assert.Equal([Bridge], await MarkedAsync(window));
    }

    [SkippableFact]
    public async Task Way_back_on_a_phone_leads_to_the_chat_and_keeps_the_mark()
    {
        var phone = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 }, HasTouch = true };
        await using var window = await (await chromium.OpenAsync(server, phone)).GoAsync();
        await AnswerAsync(window);
        await window.Answers.Nth(1).Locator(".webchat__render-markdown__citation, a[href*='/article/']").First.TapAsync();
        var mark = await window.MarkedAsync();

        await window.Page.GoBackAsync();

        Assert.True(await window.Box.IsVisibleAsync());
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Article" }).TapAsync();
        Assert.Equal(mark, await window.MarkedAsync());
        await window.Page.GoBackAsync();
        Assert.True(await window.Box.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Link_to_a_sentence_shows_and_marks_it()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync("/article/bridge");

        var link = await LinkOfAsync(window);

        Assert.Matches($"^{server.Address}/article/bridge#\\d+,{Bridge.Length},[0-9a-f]+;14-[0-9a-f]+-[0-9a-f]+-[0-9a-f]+:~:text=The%20bridge%20of%20Shiraz%20was,of%201925%20by%20the%20mayor\\.$", link);
        Assert.Equal(Bridge, (await FollowAsync(link)).Mark);
    }

    [SkippableTheory]
    [InlineData($"A new beginning.\n\nNobody knows. {Bridge} It rained.", Bridge, "The sentence is still in it and is marked")]
    [InlineData("Nobody knows. The bridge of Shiraz was built in two years and opened in 1927. It rained.",
        "The bridge of Shiraz was built in two years and opened in 1927.", "The sentence has changed since it was quoted")]
    [InlineData("The tower fell. Nobody was hurt.", "", "the sentence is no longer in it")]
    public async Task Link_to_a_sentence_tells_what_became_of_it_when_the_article_was_edited(string edited, string marked, string told)
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync("/article/bridge");
        var link = await LinkOfAsync(window);
        var before = server.Article("bridge").ContentHash;

        await WriteAsync("bridge.md", $"---\ntitle: The old bridge\n---\n\n{edited}\n");
        while (server.Article("bridge").ContentHash == before)
        {
            await Task.Delay(50);
        }

        var (mark, notice) = await FollowAsync(link);
        Assert.Equal(marked, mark);
        Assert.Contains(told, notice, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Link_to_no_article_offers_the_nearest_and_finds_the_sentence_there()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync("/article/bridge");
        var link = await LinkOfAsync(window);

        await using var other = await chromium.OpenAsync(server);
        await other.Page.GotoAsync(link.Replace("/article/bridge#", "/article/the-bridges#", StringComparison.Ordinal));
        await other.Page.Locator(".reading > .notice").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "The old bridge" })
            .ClickAsync();

        Assert.Equal(Bridge, (await other.MarkedAsync()).Text);
    }

    [SkippableFact]
    public async Task Marked_sentence_is_copied_with_its_source_by_the_keyboard_alone()
    {
        await using var window = await OpenForCopyingAsync();
        await AnswerAsync(window);
        await window.Page.Locator(".text mark").First.FocusAsync();

        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copied" }).WaitForAsync();
        Assert.StartsWith($"“{Bridge}”\n— The old bridge, Town Gazette, February 3, 2001, paragraph 2\n{server.Address}/article/bridge#",
            await CopiedAsync(window, "text/plain"), StringComparison.Ordinal);
        await window.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("MARK", await window.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }

    [SkippableTheory]
    [InlineData("Markdown", "text/plain", "> It rained.\n>\n> — [The old bridge](")]
    [InlineData("HTML", "text/html", "<p>It rained.</p></blockquote>")]
    public async Task Selected_words_are_copied_in_the_form_that_is_wanted(string form, string type, string expected)
    {
        await using var window = await OpenForCopyingAsync();
        await window.Page.GetByText("It rained.").EvaluateAsync("""
            element => {
              const node = element.firstChild;
              getSelection().setBaseAndExtent(node, node.data.indexOf('It rained'), node, node.data.length);
            }
            """);

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = form }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copied" }).WaitForAsync();

        Assert.Contains(expected, await CopiedAsync(window, type), StringComparison.Ordinal);
    }

    private static async Task AnswerAsync(ChatWindow window)
    {
        await window.AskAsync("When was the bridge of Shiraz opened?");
        await window.Page.Locator(".text mark").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    private static Task<string[]> MarkedAsync(ChatWindow window) => window.Page.EvaluateAsync<string[]>("""
        () => Object.values(Object.groupBy([...document.querySelectorAll('.text mark')], mark => mark.dataset.quote)).map(marks => marks.map(mark => mark.textContent).join(''))
        """);

    private static Task<string> CopiedAsync(ChatWindow window, string type) => window.Page.EvaluateAsync<string>(
        "async type => await (await (await navigator.clipboard.read())[0].getType(type)).text()", type);

    private static async Task<string> LinkOfAsync(ChatWindow window)
    {
        await window.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await window.Page.GetByText(Bridge).EvaluateAsync("""
            (element, sentence) => {
              const node = element.firstChild;
              const from = node.data.indexOf(sentence);
              getSelection().setBaseAndExtent(node, from, node, from + sentence.length);
            }
            """,
            Bridge);
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Link" }).ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copied" }).WaitForAsync();
        return await CopiedAsync(window, "text/plain");
    }

    private async Task<(string Mark, string Notice)> FollowAsync(string link)
    {
        await using var window = await chromium.OpenAsync(server);
        await window.Page.GotoAsync(link);
        await window.Page.WaitForFunctionAsync(
            "() => document.querySelector('.text mark.main') || !document.querySelector('.reading > .notice').hidden");
        return ((await window.MarkAsync()).Text, await window.Page.Locator(".reading > .notice").TextContentAsync() ?? string.Empty);
    }

    private async Task<ChatWindow> OpenForCopyingAsync()
    {
        var window = await chromium.OpenAsync(server, new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        await window.GoAsync("/article/bridge");
        await window.Page.Locator(".text h1").WaitForAsync();
        return window;
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder, name), text);
}
