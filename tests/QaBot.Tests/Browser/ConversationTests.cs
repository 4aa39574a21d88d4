using Microsoft.Playwright;
using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class ConversationTests(Chromium chromium, PageServer server)
{
    private const string Question = "When was Bushehr 2 started?";
    private const string Other = "Where did the presidents meet on June 14, 2019?";

    [SlowSkippableFact]
    public async Task Conversation_goes_on_after_its_socket_dropped_and_after_a_reload()
    {
        await using var window = await chromium.OpenAsync(server);
        await window.Page.AddInitScriptAsync("""
            window.sockets = [];
            window.WebSocket = class extends WebSocket {
              constructor(...args) { super(...args); window.sockets.push(this); }
            };
            """);
        await window.GoAsync();

        await window.Page.EvaluateAsync("() => window.sockets.at(-1).close()");
        await window.Page.WaitForFunctionAsync("() => window.sockets.length > 1 && window.sockets.at(-1).readyState === 1");
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

    [SlowSkippableFact]
    public async Task Conversation_outlives_a_restart_of_the_bot_and_what_was_asked_meanwhile_is_answered()
    {
        var kept = Directory.CreateTempSubdirectory("qabot-kept").FullName;
        var restarting = await PageServer.StartAsync(Repository.Articles, new() { ["DirectLine:KeepIn"] = kept });
        try
        {
            await using var window = await (await chromium.OpenAsync(restarting)).GoAsync();
            await window.AskAsync(Question);
            var before = await window.Answers.CountAsync();

            await restarting.RestartAsync(async () =>
            {
                await window.Page.GetByText("Connecting again…").First.WaitForAsync();
                await window.Box.FillAsync("And when will the second unit be completed?");
                await window.Box.PressAsync("Enter");
                await window.Questions.Nth(1).WaitForAsync();
            });

            Assert.Contains("2024", await window.AnsweredAsync(before), StringComparison.Ordinal);
            Assert.Equal(2, await window.Questions.CountAsync());
        }
        finally
        {
            await restarting.DisposeAsync();
            Directory.Delete(kept, recursive: true);
        }
    }

    [SlowSkippableFact]
    public async Task Conversation_that_the_bot_forgot_keeps_its_history_and_goes_on()
    {
        var forgetful = await PageServer.StartAsync(Repository.Articles);
        try
        {
            await using var window = await (await chromium.OpenAsync(forgetful)).GoAsync();
            var answer = await window.AskAsync(Question);

            await forgetful.RestartAsync(() => Task.CompletedTask);
            await window.Page.ReloadAsync();
            await window.Answers.Filter(new LocatorFilterOptions { HasText = "Hello!" }).Nth(1).WaitForAsync();

            Assert.Equal(answer, await window.Answers.Nth(1).TextContentAsync());
            Assert.Contains("Bishkek", await window.AskAsync(Other), StringComparison.Ordinal);
        }
        finally
        {
            await forgetful.DisposeAsync();
        }
    }

    [SlowSkippableFact]
    public async Task Conversations_are_begun_listed_renamed_gone_back_to_and_deleted_and_outlive_a_reload()
    {
        await using var window = await (await chromium.OpenAsync(server)).GoAsync();
        await window.AskAsync(Question);
        await BeginAsync(window);
        Assert.Contains("Bishkek", await window.AskAsync(Other), StringComparison.Ordinal);
        Assert.Equal(1, await window.Questions.CountAsync());
        Assert.Equal([Other, Question], await NamesAsync(window));

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Rename “{Question}”" }).ClickAsync();
        await window.Page.Keyboard.TypeAsync("The second block");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.ReloadAsync();
        await window.Questions.First.WaitForAsync();
        Assert.Equal([Other, "The second block"], await NamesAsync(window));

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "The second block" }).First.ClickAsync();
        await window.Questions.Filter(new LocatorFilterOptions { HasText = Question }).WaitForAsync();
        Assert.Equal(1, await window.Questions.CountAsync());
        Assert.Contains("2024", await window.AskAsync("And when will the second unit be completed?"), StringComparison.Ordinal);

        await NamesAsync(window);
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Delete “Where did" }).ClickAsync();
        Assert.Equal(["The second block"], await window.Page.Locator(".conversations .name span").AllTextContentsAsync());
        Assert.Equal(string.Empty, string.Join('\n', await AccessibilityTests.FindingsAsync(window)));
        Assert.Empty(window.Errors);
    }

    [SlowSkippableFact]
    public async Task Conversation_is_saved_with_its_sources_in_each_form()
    {
        var window = await chromium.SharedAsync(server);
        await window.AskAsync(Question);
        (string Form, string Extension, string Asked, string Source)[] forms =
        [
            ("Markdown", ".md", $"## {Question}", "[^1]: “"),
            ("HTML", ".html", $"<h2 dir=\"auto\">{Question}</h2>", "<ol start=\"1\"><li>“"),
            ("JSON", ".json", $"\"text\": \"{Question}\"", "\"article\": \"russia-iran-relations\""),
        ];
        foreach (var (form, extension, asked, source) in forms)
        {
            await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save the conversation" }).ClickAsync();
            var download = await window.Page.RunAndWaitForDownloadAsync(() =>
                window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = form, Exact = true }).ClickAsync());
            var text = await File.ReadAllTextAsync(await download.PathAsync());

            Assert.Equal($"When-was-Bushehr-2-started{extension}", download.SuggestedFilename);
            Assert.Contains(asked, text, StringComparison.Ordinal);
            Assert.Contains(source, text, StringComparison.Ordinal);
            Assert.Contains($"{server.Address}/article/russia-iran-relations#", text, StringComparison.Ordinal);
            Assert.Contains("September 10, 2016", text, StringComparison.Ordinal);
        }
    }

    private static async Task BeginAsync(ChatWindow window)
    {
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "New conversation" }).ClickAsync();
        await window.Questions.First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await window.GreetedAsync();
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(ChatWindow window)
    {
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Conversations", Exact = true }).ClickAsync();
        return await window.Page.Locator(".conversations .name span").AllTextContentsAsync();
    }
}
