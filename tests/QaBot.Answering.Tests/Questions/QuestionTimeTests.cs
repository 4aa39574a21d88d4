using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Questions;

public sealed class QuestionTimeTests(SmallArticlesFixture small) : IClassFixture<SmallArticlesFixture>
{
    [Theory]
    [InlineData("What happened in 1988?", "1988-01-01", "1988-12-31")]
    [InlineData("What happened after 1988?", "1989-01-01", "9999-12-31")]
    [InlineData("What happened since 1988?", "1988-01-01", "9999-12-31")]
    [InlineData("What happened before 1988?", "-9998-01-01", "1987-12-31")]
    [InlineData("What happened until March 1988?", "-9998-01-01", "1988-02-29")]
    public void Preposition_widens_the_time(string question, string start, string end)
    {
        var time = Assert.Single(small.Engine.Ask(question).Question.Times);

        Assert.Equal((start, end), (time.Start.ToString("uuuu-MM-dd", null), time.End.ToString("uuuu-MM-dd", null)));
    }

    [Fact]
    public void Last_year_counts_from_the_date_of_the_only_article_asked()
    {
        var time = Assert.Single(small.Engine.Ask("How many visitors came last year?", "lighthouse").Question.Times);

        Assert.Equal(2015, time.Start.Year);
    }

    [Fact]
    public void Last_year_means_nothing_among_articles_of_several_dates()
    {
        Assert.Empty(small.Engine.Ask("How many visitors came last year?").Question.Times);
    }
}
