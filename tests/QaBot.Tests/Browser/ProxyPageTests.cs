using Microsoft.Playwright;
using QaBot.TestSupport;
using QaBot.Tests.Hosting;

namespace QaBot.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class ProxyPageTests(Chromium chromium)
{
    [SlowSkippableFact]
    public async Task Page_under_a_path_behind_TLS_answers_marks_and_links()
    {
        await using var proxy = NginxProxy.TryFind();
        Skip.If(proxy is null, "There is no nginx on this machine.");
        var server = await PageServer.StartAsync(Repository.Articles, new() { ["Bot:PublicUrl"] = $"{proxy.Origin}/qa/" });
        await proxy.StartAsync("/qa/", $"{server.Address}/");
        await using var window = await chromium.OpenAsync(server, new BrowserNewContextOptions { IgnoreHTTPSErrors = true }, proxy.Origin);

        await window.GoAsync("/qa/");
        await window.AskAsync("When was Bushehr 2 started?");

        Assert.Contains("September 10, 2016", (await window.MarkedAsync()).Text, StringComparison.Ordinal);
        await window.Page.GotoAsync("/qa/article/russia-iran-relations");
        await window.Page.Locator(".text h1").WaitForAsync();
        Assert.StartsWith($"{proxy.Origin}/qa/article/", window.Page.Url, StringComparison.Ordinal);
        Assert.Empty(window.Outside);
        Assert.Empty(window.Errors);
        await server.DisposeAsync();
    }
}
