using Microsoft.Playwright;

namespace QaBot.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class ConversationTests(Chromium chromium, PageServer server)
{
    private const string Question = "When was Bushehr 2 started?";

    [SkippableFact]
    public async Task Reload_goes_on_with_the_conversation()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();
        await window.AskAsync(Question);
        var before = await window.MarkedAsync();
        var said = await window.Answers.CountAsync();

        await window.Page.ReloadAsync();
        await window.Answers.Nth(said - 1).WaitForAsync();

        Assert.Equal(before, await window.MarkedAsync());
        Assert.Equal(said, await window.Answers.CountAsync());
        Assert.Contains("2024", await window.AskAsync("And when will the second unit be completed?"), StringComparison.Ordinal);
        Assert.Empty(window.Errors);
    }

    [SkippableFact]
    public async Task Conversation_goes_on_after_its_socket_dropped()
    {
        await using var window = await chromium.OpenAsync(server);
        await window.Page.AddInitScriptAsync("""
            window.sockets = [];
            window.WebSocket = class extends WebSocket {
              constructor(...args) { super(...args); window.sockets.push(this); }
            };
            """);
        await window.GoAsync();
        await window.AskAsync(Question);

        await window.Page.EvaluateAsync("() => window.sockets.at(-1).close()");
        await window.Page.WaitForFunctionAsync("() => window.sockets.length > 1 && window.sockets.at(-1).readyState === 1");

        Assert.Contains("Bishkek", await window.AskAsync("Where did the presidents meet on June 14, 2019?"), StringComparison.Ordinal);
        Assert.Empty(window.Errors);
    }

    [SkippableFact]
    public async Task Conversation_that_the_bot_forgot_is_begun_anew()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();
        await window.Page.AddInitScriptAsync("""
            sessionStorage.setItem('qabot.conversation', JSON.stringify({ token: 'none', conversationId: 'gone', userId: 'dl_x', domain: '/v3/directline' }));
            """);

        await window.Page.ReloadAsync();
        await window.GreetedAsync();

        Assert.NotEmpty(await window.AskAsync(Question));
    }

    [SkippableFact]
    public async Task Starting_over_begins_another_conversation()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();
        await window.AskAsync(Question);

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Start over" }).ClickAsync();
        await window.Questions.First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await window.GreetedAsync();

        Assert.Contains("Bishkek", await window.AskAsync("Where did the presidents meet on June 14, 2019?"), StringComparison.Ordinal);
        Assert.Empty(window.Errors);
    }
}
