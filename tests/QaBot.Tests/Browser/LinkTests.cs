using Microsoft.Playwright;
using QaBot.Answering.Articles;

namespace QaBot.Tests.Browser;

[Collection(BrowserGroup.Name)]
public sealed class LinkTests(Chromium chromium, PageServer server)
{
    private const string ArticleId = "russia-iran-relations";

    [SkippableFact]
    public async Task Link_of_any_channel_marks_its_place()
    {
        var article = server.Article(ArticleId);
        var sentence = article.Paragraphs[^1].Sentences[^1].Span;
        await using var window = await chromium.OpenAsync(server);

        await window.GoAsync($"/article/{ArticleId}#{sentence.Offset},{sentence.Length},{article.ContentHash}");

        var mark = await window.MarkedAsync();
        Assert.Equal(sentence.Offset, mark.Offset);
        Assert.Equal(sentence.Of(article.Text), mark.Text);
    }

    [SkippableFact]
    public async Task Link_into_an_article_that_has_changed_says_so_and_marks_nothing()
    {
        var window = await chromium.SharedAsync(server, $"/article/{ArticleId}#0,10,0123456789abcdef");

        await window.Page.GetByText("This article has changed since it was quoted").WaitForAsync();
        Assert.Empty((await window.MarkAsync()).Text);
    }

    [SkippableFact]
    public async Task Link_to_no_article_says_so()
    {
        await using var window = await chromium.OpenAsync(server);

        await window.GoAsync("/article/no/such%20article#0,10,0123456789abcdef");

        await window.Page.GetByText("There is no article \"no/such article\"").WaitForAsync();
    }

    [SkippableFact]
    public async Task Paragraphs_and_headings_of_the_article_are_those_of_the_page()
    {
        var article = server.Article(ArticleId);
        var window = await chromium.SharedAsync(server);

        var paragraphs = await window.Page.Locator(".text [data-offset]").AllTextContentsAsync();
        var headings = await window.Page.Locator(".text h2").AllTextContentsAsync();

        Assert.Equal(article.Paragraphs.Select(paragraph => paragraph.Span.Of(article.Text)), paragraphs);
        Assert.Equal(article.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Heading)
            .Select(paragraph => paragraph.Span.Of(article.Text)), headings);
    }

    [SkippableFact]
    public async Task Selected_words_can_be_asked_about()
    {
        var window = await chromium.SharedAsync(server);
        var paragraph = window.Page.GetByText("A second and a third reactor for the Bushehr");
        await paragraph.ScrollIntoViewIfNeededAsync();
        await paragraph.EvaluateAsync("element => getSelection().selectAllChildren(element)");

        await window.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ask about this" }).ClickAsync();

        Assert.StartsWith("About “A second and a third reactor", await window.Page.Locator(".scope.within span").TextContentAsync(),
            StringComparison.Ordinal);
        Assert.True(await window.Box.EvaluateAsync<bool>("element => element === document.activeElement"));
        await window.AskAsync("When was the ceremony?");
        Assert.Contains("September 10, 2016", (await window.MarkedAsync()).Text, StringComparison.Ordinal);
    }
}
