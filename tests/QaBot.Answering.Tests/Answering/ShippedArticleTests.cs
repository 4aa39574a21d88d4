namespace QaBot.Answering.Tests.Answering;

public sealed class ShippedArticleTests(ShippedArticleFixture shipped) : IClassFixture<ShippedArticleFixture>
{
    [Theory]
    [MemberData(nameof(ShippedArticleFacts.Found), MemberType = typeof(ShippedArticleFacts))]
    public void First_quote_holds_the_fact(string question, string fact)
    {
        Assert.Contains(fact, shipped.Engine.First(question), StringComparison.Ordinal);
    }

    [Fact]
    public void At_least_the_facts_reached_before_are_found()
    {
        var missed = ShippedArticleFacts.All
            .Where(item => !shipped.Engine.First(item.Question).Contains(item.Fact, StringComparison.Ordinal))
            .Select(item => item.Question)
            .ToList();

        Assert.True(missed.Count <= ShippedArticleFacts.MostMissed, string.Join('\n', missed));
    }

    [Fact]
    public void Quotes_are_the_articles_own_words()
    {
        Assert.All(ShippedArticleFacts.All, item => Verbatim.AssertHolds(shipped.Engine.Ask(item.Question, top: 100), shipped.Engine));
    }

    [Theory]
    [InlineData("What is the capital of Iran?")]
    [InlineData("Who won the football world cup?")]
    [InlineData("How many submarines did Iran buy?")]
    [InlineData("When was the Eiffel Tower built?")]
    [InlineData("What is the salary of the Russian prime minister?")]
    public void Question_that_the_article_does_not_answer_is_declined(string question)
    {
        Assert.False(shipped.Engine.Ask(question).Answered);
    }
}
