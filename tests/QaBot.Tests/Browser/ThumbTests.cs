using Microsoft.Playwright;
using QaBot.Bot.Feedback;
using QaBot.TestSupport;

namespace QaBot.Tests.Browser;

/// <summary>Thumbs below an answer, and why one was down.</summary>
[Collection(SecondBrowserGroup.Name)]
public sealed class ThumbTests(Chromium chromium, ThumbTests.Served served) : IClassFixture<ThumbTests.Served>
{
    private const string Question = "When was the bridge of Shiraz opened?";

    [SlowSkippableFact]
    public async Task Thumb_down_asks_why_and_one_click_tells_with_the_words_beside_it()
    {
        var window = await chromium.SharedAsync(served.Page);
        await window.AskAsync(Question);
        await Thumbs(window).Last.ClickAsync();
        var why = window.Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "What was wrong?" });
        await why.WaitForAsync();
        await AccessibilityTests.AssertNothingFoundAsync(window);

        await why.GetByLabel("In your words").FillAsync("it was 1926");
        await why.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "The wrong sentence" }).ClickAsync();

        await window.Page.GetByText("Thank you, that helps.").WaitForAsync();
        Assert.Equal(Question, (await DislikedAsync("the wrong sentence: it was 1926")).Question);
        Assert.False(await why.IsVisibleAsync());
        Assert.Empty(window.Errors);
    }

    [SlowSkippableFact]
    public async Task Thumb_down_counts_without_a_reason_once_the_next_question_is_asked()
    {
        var window = await chromium.SharedAsync(served.Page);
        await window.AskAsync(Question);
        await Thumbs(window).Last.ClickAsync();
        await window.Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "What was wrong?" }).WaitForAsync();

        await window.AskAsync("Who liked it?");

        Assert.Equal(Question, (await DislikedAsync(comment: null)).Question);
    }

    [SlowSkippableFact]
    public async Task Answer_that_was_rated_is_not_to_be_rated_again_after_a_reload()
    {
        await using var window = await (await chromium.OpenAsync(served.Page)).GoAsync();
        await window.AskAsync(Question);
        await Thumbs(window).First.ClickAsync();
        await window.Page.GetByText("Thank you, that helps.").WaitForAsync();

        await window.Page.ReloadAsync();
        await window.Answers.Nth(1).WaitForAsync();
        Assert.Equal(0, await Thumbs(window).CountAsync());

        await window.AskAsync(Question);
        await Thumbs(window).First.WaitForAsync();
        Assert.Equal(2, await Thumbs(window).CountAsync());
    }

    private static ILocator Thumbs(ChatWindow window) => window.Page.Locator(".webchat__thumb-button");

    private async Task<FeedbackLine> DislikedAsync(string? comment)
    {
        for (; ; await Task.Delay(50))
        {
            if (FeedbackFile.Read(served.Page.Feedback).FirstOrDefault(line =>
                line.Kind == FeedbackKind.Dislike && line.Comment == comment) is { } line)
            {
                return line;
            }
        }
    }

    /// <summary>An article to have an answer from.</summary>
    public sealed class Served() : ArticlesServer(("bridge.txt", "The bridge of Shiraz was opened in 1925. Sailors liked it.\n"));
}
