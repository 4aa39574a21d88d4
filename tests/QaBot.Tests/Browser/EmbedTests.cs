using Microsoft.Playwright;

namespace QaBot.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class EmbedTests(Chromium chromium, PageServer server)
{
    [SkippableFact]
    public async Task Chat_alone_answers_and_its_citation_opens_the_article_in_a_tab()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync("/embed");
        await window.AskAsync("When was Bushehr 2 started?");

        var tab = await window.Page.Context.RunAndWaitForPageAsync(() =>
            window.Answers.Last.Locator(".webchat__render-markdown__citation, a[href*='/article/']").First.ClickAsync());

        await tab.Locator(".text mark.answer").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
    }

    [SkippableFact]
    public async Task Page_of_a_named_site_shows_the_chat_in_a_frame_and_others_do_not()
    {
        await using var host = await FramePage.StartAsync();
        var folder = Directory.CreateTempSubdirectory("qabot-embed").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "bridge.txt"), "A bridge\n\nThe bridge of Shiraz was opened in 1925.\n");
        var embeddable = await PageServer.StartAsync(folder, new() { ["Page:EmbedOrigins:0"] = host.Address });
        try
        {
            await using var window = await chromium.OpenAsync(embeddable);
            await window.Page.GotoAsync(host.Showing($"{embeddable.Address}/embed"));
            var box = window.Page.FrameLocator("iframe").GetByLabel("Message input box");
            await box.FillAsync("When was the bridge of Shiraz opened?");
            await box.PressAsync("Enter");
            await window.Page.FrameLocator("iframe").GetByText("The bridge of Shiraz was opened in 1925.").First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });

            await using var refused = await chromium.OpenAsync(server);
            await refused.Page.GotoAsync(host.Showing($"{server.Address}/embed"));
            await refused.Page.WaitForTimeoutAsync(500);
            Assert.Contains(refused.Errors, error => error.Contains("frame-ancestors", StringComparison.Ordinal));
        }
        finally
        {
            await embeddable.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
