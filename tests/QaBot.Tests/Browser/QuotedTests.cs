using Microsoft.Playwright;
using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

/// <summary>What is quoted is marked, linked to and copied.</summary>
[Collection(SecondBrowserGroup.Name)]
public sealed class QuotedTests(Chromium chromium, QuotedTests.Served served) : IClassFixture<QuotedTests.Served>
{
    private const string Bridge = "The bridge of Shiraz was opened in the spring of 1925 by the mayor.";
    private const string Text =
        $"---\ntitle: The old bridge\ndate: 2001-02-03\nsource: Town Gazette\n---\n\nSailors liked it.\n\n{Bridge} It rained.\n";
    private const string Closed = "of Lusk was closed in the autumn of 1931 after a long flood.";
    private const string Other = "The bridge of Shiraz was opened in the spring of 1926 by the mayor.";

    [SlowSkippableFact]
    public async Task All_that_an_answer_quotes_is_marked_in_every_article()
    {
        var window = await chromium.SharedAsync(served.Page, "/article/bridge");
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

    [SlowSkippableFact]
    public async Task Way_back_on_a_phone_leads_to_the_chat_and_keeps_the_mark()
    {
        var phone = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 }, HasTouch = true };
        await using var window = await (await chromium.OpenAsync(served.Page, phone)).GoAsync();
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

    [SlowSkippableFact]
    public async Task Link_to_a_sentence_shows_and_marks_it_and_one_to_no_article_offers_the_nearest_and_finds_it_there()
    {
        var link = await LinkOfAsync("bridge", Bridge);
        await using var window = await chromium.OpenAsync(served.Page);

        await window.Page.GotoAsync(link);
        Assert.Matches($"^{served.Page.Address}/article/bridge#\\d+,{Bridge.Length},[0-9a-f]+;14-[0-9a-f]+-[0-9a-f]+-[0-9a-f]+:~:text=The%20bridge%20of%20Shiraz%20was,of%201925%20by%20the%20mayor\\.$", link);
        Assert.Equal(Bridge, (await window.MarkedAsync()).Text);

        await window.Page.GotoAsync(link.Replace("/article/bridge#", "/article/the-bridges#", StringComparison.Ordinal));
        await window.Page.Locator(".reading > .notice").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "The old bridge" })
            .ClickAsync();
        Assert.Equal(Bridge, (await window.MarkedAsync()).Text);
        Assert.EndsWith("/article/bridge", new Uri(window.Page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    [SlowSkippableTheory]
    [InlineData("mill", $"A new beginning.\n\nNobody knows. The mill {Closed} It rained.", $"The mill {Closed}",
        "The sentence is still in it and is marked")]
    [InlineData("ferry", "Nobody knows. The ferry of Lusk was built in two years and closed in 1927. It rained.",
        "The ferry of Lusk was built in two years and closed in 1927.", "The sentence has changed since it was quoted")]
    [InlineData("tower", "The chapel fell. Nobody was hurt.", "", "the sentence is no longer in it")]
    public async Task Link_to_a_sentence_tells_what_became_of_it_when_the_article_was_edited(
        string thing, string edited, string marked, string told)
    {
        var link = await LinkOfAsync(thing, $"The {thing} {Closed}");
        var before = served.Page.Article(thing).ContentHash;

        await served.WriteAsync($"{thing}.md", $"---\ntitle: The {thing}\n---\n\n{edited}\n");
        while (served.Page.Article(thing).ContentHash == before)
        {
            await Task.Delay(50);
        }

        var window = await chromium.SharedAsync(served.Page, link[served.Page.Address.Length..]);
        await window.Page.Locator(".reading > .notice").GetByText(told).WaitForAsync();
        Assert.Equal(marked, (await window.MarkAsync()).Text);
    }

    [SlowSkippableFact]
    public async Task Marked_sentence_is_copied_with_its_source_by_the_keyboard_alone()
    {
        var window = await OpenAsync("bridge");
        await AnswerAsync(window);
        await window.Page.Locator(".text mark").First.FocusAsync();

        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copied" }).WaitForAsync();
        Assert.StartsWith($"“{Bridge}”\n— The old bridge, Town Gazette, February 3, 2001, paragraph 2\n{served.Page.Address}/article/bridge#",
            await CopiedAsync(window, "text/plain"), StringComparison.Ordinal);
        await window.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("MARK", await window.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
    }

    [SlowSkippableFact]
    public async Task Selected_words_are_copied_in_the_form_that_is_wanted()
    {
        var window = await OpenAsync("bridge");
        foreach (var (form, type, expected) in new[]
        {
            ("Markdown", "text/plain", "> It rained.\n>\n> — [The old bridge]("),
            ("HTML", "text/html", "<p>It rained.</p></blockquote>"),
        })
        {
            await SelectAsync(window, "It rained.");
            var button = window.Page.Locator($"[data-copy={form.ToLowerInvariant()}]");
            await button.ClickAsync();
            await button.GetByText("Copied").WaitForAsync();

            Assert.Contains(expected, await CopiedAsync(window, type), StringComparison.Ordinal);
        }
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

    private static async Task SelectAsync(ChatWindow window, string words) => await window.Page.Locator(".text").GetByText(words)
        .EvaluateAsync(
            """
            (element, words) => {
              const node = element.firstChild;
              const from = node.data.indexOf(words);
              getSelection().setBaseAndExtent(node, from, node, from + words.length);
            }
            """,
            words);

    private async Task<string> LinkOfAsync(string name, string sentence)
    {
        var window = await OpenAsync(name);
        await SelectAsync(window, sentence);
        var button = window.Page.Locator("[data-copy=link]");
        await button.ClickAsync();
        await button.GetByText("Copied").WaitForAsync();
        return await CopiedAsync(window, "text/plain");
    }

    private async Task<ChatWindow> OpenAsync(string name)
    {
        var window = await chromium.SharedAsync(served.Page, $"/article/{name}");
        var title = served.Page.Article(name).Title;
        await window.Page.WaitForFunctionAsync("title => document.querySelector('.text:not([hidden]) h1')?.textContent === title", title);
        return window;
    }

    /// <summary>Articles that say nearly the same.</summary>
    public sealed class Served() : ArticlesServer(
        ("bridge.md", Text),
        ("mayors.md", $"---\ntitle: The mayors\n---\n\nThere were three.\n\n{Other} Nobody minded.\n"),
        ("mill.md", Of("mill")),
        ("ferry.md", Of("ferry")),
        ("tower.md", Of("tower")))
    {
        private static string Of(string thing) => $"---\ntitle: The {thing}\n---\n\nIt rained. The {thing} {Closed}\n";
    }
}
