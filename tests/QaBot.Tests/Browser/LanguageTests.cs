using Microsoft.Playwright;
using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

/// <summary>The page in other languages than English.</summary>
[Collection(SecondBrowserGroup.Name)]
public sealed class LanguageTests(Chromium chromium, PageServer server)
{
    private const string Question = "When was Bushehr 2 started?";

    [SlowSkippableFact]
    public async Task Page_speaks_the_language_of_the_browser()
    {
        await using var window = await OpenAsync("de-CH");

        await window.Page.GetByPlaceholder("Eine Frage stellen").WaitForAsync();

        Assert.Equal(("de", "ltr"), await LanguageOf(window));
        Assert.Empty(window.Errors);
    }

    [SlowSkippableFact]
    public async Task Page_is_English_for_a_language_that_it_does_not_speak_until_one_is_chosen_which_stays()
    {
        await using var window = await OpenAsync("nl-NL");
        await window.Page.GetByPlaceholder("Ask a question").WaitForAsync();
        Assert.Equal(("en", "ltr"), await LanguageOf(window));

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Settings" }).ClickAsync();
        await window.Page.GetByLabel("Language").SelectOptionAsync("es");
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ajustes" }).WaitForAsync();
        await window.Page.ReloadAsync();
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ajustes" }).WaitForAsync();
    }

    [SlowSkippableTheory]
    [InlineData("ar", 1280)]
    [InlineData("fa-IR", 390)]
    public async Task Page_from_right_to_left_answers_marks_and_has_no_serious_findings(string asked, int width)
    {
        await using var window = await OpenAsync(asked, width);
        Assert.Equal((asked[..2], "rtl"), await LanguageOf(window));
        var box = window.Page.Locator(".webchat__send-box-text-box__input");
        await box.FillAsync(Question);
        await box.PressAsync("Enter");
        await window.AnsweredAsync(1);
        Assert.Equal("3px 0px", await window.Page.Locator(".web-chat blockquote").EvaluateAsync<string>(
            "quote => getComputedStyle(quote).borderLeftWidth + ' ' + getComputedStyle(quote).borderRightWidth"));
        if (width > 800)
        {
            Assert.Contains("2016", (await window.MarkedAsync()).Answer, StringComparison.Ordinal);
            Assert.True(await window.Page.EvaluateAsync<bool>(
                "() => document.querySelector('.asking').getBoundingClientRect().right <= "
                + "document.querySelector('.reading').getBoundingClientRect().left"));
            Assert.Equal("ltr", await window.Page.Locator(".text")
                .EvaluateAsync<string>("text => text.matches(':dir(rtl)') ? 'rtl' : 'ltr'"));
        }

        Assert.Equal(string.Empty, string.Join('\n', await AccessibilityTests.FindingsAsync(window)));
        Assert.True(await window.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        Assert.Empty(window.Errors);
    }

    private async Task<ChatWindow> OpenAsync(string locale, int width = 1280)
    {
        var options = new BrowserNewContextOptions { Locale = locale, ViewportSize = new ViewportSize { Width = width, Height = 800 } };
        return await (await chromium.OpenAsync(server, options)).GoAsync();
    }

    private static async Task<(string Language, string Direction)> LanguageOf(ChatWindow window) => (
        await window.Page.EvaluateAsync<string>("() => document.documentElement.lang"),
        await window.Page.EvaluateAsync<string>("() => document.documentElement.dir"));
}
