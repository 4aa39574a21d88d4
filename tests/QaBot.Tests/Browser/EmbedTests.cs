using Microsoft.Playwright;
using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class EmbedTests(Chromium chromium, PageServer server)
{
    [SlowSkippableFact]
    public async Task Chat_alone_answers_without_serious_findings_and_its_citation_opens_the_article_in_a_tab()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync("/embed");
        await window.AskAsync("When was Bushehr 2 started?");
        Assert.Equal(string.Empty, string.Join('\n', await AccessibilityTests.FindingsAsync(window)));

        var tab = await window.Page.Context.RunAndWaitForPageAsync(() =>
            window.Answers.Last.Locator(".webchat__render-markdown__citation, a[href*='/article/']").First.ClickAsync());

        await tab.Locator(".text mark.answer").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    [SlowSkippableFact]
    public async Task Pages_of_a_named_site_alone_show_the_chat_in_a_frame_or_behind_a_button_that_the_keyboard_opens_and_closes()
    {
        await using var host = await FramePage.StartAsync();
        var folder = Directory.CreateTempSubdirectory("qabot-embed").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "bridge.txt"), "A bridge\n\nThe bridge of Shiraz was opened in 1925.\n");
        var embeddable = await PageServer.StartAsync(folder, new() { ["Page:EmbedOrigins:0"] = host.Address });
        try
        {
            await using var window = await chromium.OpenAsync(embeddable);
            await window.Page.GotoAsync(host.Showing($"{embeddable.Address}/embed"));
            await AskInFrameAsync(window);

            window.Errors.Clear();
            await window.Page.GotoAsync(host.WithButton(embeddable.Address));
            var button = window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ask <us>" });
            await button.WaitForAsync();
            Assert.Equal(0, await window.Page.Locator("iframe").CountAsync());

            await button.FocusAsync();
            await window.Page.Keyboard.PressAsync("Enter");
            Assert.True(await window.Page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Ask <us>" }).IsVisibleAsync());
            var box = await AskInFrameAsync(window);

            await box.PressAsync("Escape");
            await button.WaitForAsync();
            Assert.Equal("Ask <us>",
                await window.Page.EvaluateAsync<string>(
                "() => document.querySelector('[data-qabot]').shadowRoot.activeElement.textContent"));
            Assert.Empty(window.Errors);

            await button.ClickAsync();
            await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Close" }).PressAsync("Escape");
            await button.WaitForAsync();

            await window.Page.RunAndWaitForConsoleMessageAsync(
                () => window.Page.GotoAsync(host.Showing($"{server.Address}/embed")),
                new PageRunAndWaitForConsoleMessageOptions
                {
                    Predicate = message => message.Text.Contains("frame-ancestors", StringComparison.Ordinal),
                });
        }
        finally
        {
            await embeddable.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<ILocator> AskInFrameAsync(ChatWindow window)
    {
        var box = window.Page.FrameLocator("iframe").GetByLabel("Message input box");
        await box.FillAsync("When was the bridge of Shiraz opened?");
        await box.PressAsync("Enter");
        await window.Page.FrameLocator("iframe").GetByText("The bridge of Shiraz was opened in 1925.").First.WaitForAsync(
            new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        return box;
    }
}
