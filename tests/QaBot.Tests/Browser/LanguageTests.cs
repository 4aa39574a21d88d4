using Microsoft.Playwright;

namespace QaBot.Tests.Browser;

/// <summary>The page in other languages than English.</summary>
[Collection(SecondBrowserGroup.Name)]
public sealed class LanguageTests(Chromium chromium, PageServer server)
{
    private const string Question = "When was Bushehr 2 started?";

    [SkippableTheory]
    [InlineData("de-CH", "de", "ltr", "Eine Frage stellen")]
    [InlineData("fa-IR", "fa", "rtl", "پرسشی بنویسید")]
    [InlineData("nl-NL", "en", "ltr", "Ask a question")]
    public async Task Page_speaks_the_language_of_the_browser(string asked, string language, string direction, string prompt)
    {
        await using var window = await (await chromium.OpenAsync(server, new BrowserNewContextOptions { Locale = asked })).GoAsync();

        await window.Page.GetByPlaceholder(prompt).WaitForAsync();

        Assert.Equal(language, await window.Page.EvaluateAsync<string>("() => document.documentElement.lang"));
        Assert.Equal(direction, await window.Page.EvaluateAsync<string>("() => document.documentElement.dir"));
        Assert.Empty(window.Errors);
    }

    [SkippableFact]
    public async Task Language_that_was_chosen_stays()
    {
        await using var window = await (await chromium.OpenAsync(server, new BrowserNewContextOptions { Locale = "en-GB" })).GoAsync();
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Settings" }).ClickAsync();

        await window.Page.GetByLabel("Language").SelectOptionAsync("de");

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Einstellungen" }).WaitForAsync();
        await window.Page.ReloadAsync();
        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Einstellungen" }).WaitForAsync();
    }

    [SkippableTheory]
    [InlineData("ar", 1280)]
    [InlineData("fa", 390)]
    public async Task Page_from_right_to_left_answers_marks_and_has_no_serious_findings(string language, int width)
    {
        var options = new BrowserNewContextOptions { Locale = language, ViewportSize = new ViewportSize { Width = width, Height = 800 } };
        await using var window = await (await chromium.OpenAsync(server, options)).GoAsync();
        var box = window.Page.Locator(".webchat__send-box-text-box__input");
        await box.FillAsync(Question);
        await box.PressAsync("Enter");
        await window.AnsweredAsync(1);
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
    }
}
