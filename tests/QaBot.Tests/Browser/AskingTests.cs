using Microsoft.Playwright;

namespace QaBot.Tests.Browser;

[Collection(SecondBrowserGroup.Name)]
public sealed class AskingTests(Chromium chromium, PageServer server)
{
    private const string Question = "When was Bushehr 2 started?";
    private const string ArticleId = "russia-iran-relations";

    [SkippableFact]
    public async Task Answer_is_the_sentence_letter_by_letter_and_marked_in_the_article_at_the_very_characters()
    {
        var window = await chromium.SharedAsync(server);
        var expected = server.Ask(Question);

        var answer = await window.AskAsync(Question);

        var mark = await window.MarkedAsync();
        Assert.Contains(expected.Quote!.Text, answer, StringComparison.Ordinal);
        Assert.Equal(expected.Quote.Text, mark.Text);
        Assert.Equal(expected.Quote.Span.Offset, mark.Offset);
        Assert.Equal(expected.ShortAnswer!.Text, mark.Answer);
        Assert.Equal(expected.ShortAnswer.Span.Offset, mark.AnswerOffset);
        Assert.True(mark.InView);
    }

    [SkippableFact]
    public async Task Picture_of_the_confidence_tells_its_words_aloud_and_to_who_comes_to_it()
    {
        var window = await chromium.SharedAsync(server);
        await window.AskAsync(Question);

        var bars = window.Answers.Last.GetByRole(AriaRole.Img, new LocatorGetByRoleOptions { Name = "Confidence: " });
        var words = window.Answers.Last.Locator(".told");

        var sure = (int)Math.Round(100 * server.Ask(Question).Confidence);
        Assert.EndsWith($" ({sure}%)", await bars.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        Assert.InRange(await bars.Locator(".full").CountAsync(), 2, 5);
        Assert.False(await words.IsVisibleAsync());
        await bars.FocusAsync();
        Assert.Equal(await bars.GetAttributeAsync("aria-label"), await words.InnerTextAsync());
    }

    [SkippableFact]
    public async Task Article_waits_for_no_Web_Chat_and_is_there_without_it()
    {
        await using var window = await chromium.OpenAsync(server);
        var isShown = new TaskCompletionSource();
        await window.Page.RouteAsync("**/lib/webchat.js", async route =>
        {
            await isShown.Task;
            await route.AbortAsync();
        });

        await window.Page.GotoAsync("/", new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await window.Page.Locator(".text h1").WaitForAsync();
        isShown.SetResult();

        await window.Page.Locator(".web-chat").GetByText("The chat is not installed here.").WaitForAsync();
    }

    [SkippableFact]
    public async Task Follow_up_is_answered_and_its_sentence_marked()
    {
        var window = await chromium.SharedAsync(server);
        await window.AskAsync(Question);
        var first = await window.MarkedAsync();

        await window.AskAsync("And when will the second unit be completed?");

        var second = await window.MarkedAsync(before: first.Text);
        Assert.Contains("2024", second.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Question_that_the_article_does_not_answer_is_declined_and_marks_nothing()
    {
        var window = await chromium.SharedAsync(server);

        var answer = await window.AskAsync("How tall is the Eiffel Tower?");

        Assert.NotEmpty(answer);
        Assert.Equal(-1, (await window.MarkAsync()).AnswerOffset);
    }

    [SkippableFact]
    public async Task Starter_question_and_the_one_after_it_are_asked_by_a_click_and_answered()
    {
        var window = await chromium.SharedAsync(server);
        var before = await window.Answers.CountAsync();

        await SuggestedIn(window).First.ClickAsync();
        await window.AnsweredAsync(before);
        Assert.NotEmpty((await window.MarkedAsync()).Text);

        before = await window.Answers.CountAsync();
        await SuggestedIn(window).First.ClickAsync();
        Assert.NotEmpty(await window.AnsweredAsync(before));
        Assert.Equal(2, await window.Questions.CountAsync());
    }

    [SkippableFact]
    public async Task Citation_opens_the_article_at_its_sentence_and_the_way_back_leads_back()
    {
        var window = await chromium.SharedAsync(server);
        await window.AskAsync(Question);
        var first = await window.MarkedAsync();
        await window.AskAsync("Where did the presidents meet on June 14, 2019?");
        var second = await window.MarkedAsync(before: first.Text);

        var citation = window.Answers.Filter(new LocatorFilterOptions { HasText = first.Text })
            .Locator(".webchat__render-markdown__citation, a[href*='/article/']").First;
        Assert.StartsWith($"{server.Address}/article/",
            await citation.EvaluateAsync<string>("element => element.getAttribute('href') ?? element.value"), StringComparison.Ordinal);
        await citation.ClickAsync();

        var mark = await window.MarkedAsync(before: second.Text);
        Assert.Equal(first, mark);
        Assert.Contains($"/article/{ArticleId}#{mark.Offset},{mark.Text.Length},", window.Page.Url, StringComparison.Ordinal);
        Assert.Equal("MARK", await window.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        await window.Page.Keyboard.PressAsync("Escape");
        Assert.True(await window.Page.EvaluateAsync<bool>("() => !!document.activeElement.closest('.web-chat')"));
    }

    private static ILocator SuggestedIn(ChatWindow window) => window.Page
        .GetByRole(AriaRole.Toolbar, new PageGetByRoleOptions { Name = "Suggested actions" }).GetByRole(AriaRole.Button);
}
