using Microsoft.Playwright;
using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class DeviceTests(Chromium chromium, PageServer server)
{
    private const string Question = "When was Bushehr 2 started?";

    [SlowSkippableFact]
    public async Task Phone_shows_one_pane_at_a_time()
    {
        var phone = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 390, Height = 844 }, HasTouch = true };
        await using var window = await (await chromium.OpenAsync(server, phone)).GoAsync();
        Assert.False(await window.Page.Locator(".reading").IsVisibleAsync());
        await window.AskAsync(Question);

        await window.Answers.Last.Locator(".webchat__render-markdown__citation, a[href*='/article/']").First.TapAsync();

        Assert.Contains("2016", (await window.MarkedAsync()).Answer, StringComparison.Ordinal);
        Assert.False(await window.Page.Locator(".asking").IsVisibleAsync());
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Chat" }).TapAsync();
        Assert.True(await window.Box.IsVisibleAsync());
        Assert.True(await window.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    [SlowSkippableFact]
    public async Task Keyboard_alone_asks_opens_the_citation_and_returns_with_its_focus_to_be_seen()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();
        var keys = window.Page.Keyboard;
        await keys.PressAsync("Tab");
        Assert.Equal("Skip to the chat", await Focused(window));
        Assert.Equal("solid", await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));
        await keys.PressAsync("Enter");
        await keys.TypeAsync(Question);
        var before = await window.Answers.CountAsync();
        await keys.PressAsync("Enter");
        await window.AnsweredAsync(before);
        await window.MarkedAsync();

        // Web Chat: back to the transcript, into its newest message, to the first link in it.
        await PressUntilAsync(window, "Shift+Tab", "element => element.matches('.webchat__basic-transcript')");
        await keys.PressAsync("Enter");
        await PressUntilAsync(window, "Tab", "element => element.matches('.webchat__render-markdown__citation, a[href*=\"/article/\"]')");
        await keys.PressAsync("Enter");

        await window.Page.WaitForFunctionAsync("() => document.activeElement.tagName === 'MARK'");
        await keys.PressAsync("Escape");
        Assert.True(await window.Page.EvaluateAsync<bool>(
            "() => document.activeElement.matches('.webchat__render-markdown__citation, a[href*=\"/article/\"]')"));
    }

    private static async Task PressUntilAsync(ChatWindow window, string key, string condition)
    {
        for (var i = 0; i < 12; i++)
        {
            await window.Page.Keyboard.PressAsync(key);
            if (await window.Page.EvaluateAsync<bool>($"() => ({condition})(document.activeElement)"))
            {
                return;
            }
        }

        Assert.Fail($"{key} did not lead there; the focus is on \"{await Focused(window)}\".");
    }

    private static Task<string> Focused(ChatWindow window) =>
        window.Page.EvaluateAsync<string>("() => document.activeElement.textContent.trim().slice(0, 80)");
}
