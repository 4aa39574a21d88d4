namespace QaBot.Answering.Tests.Analysis;

public class RelativeTimeTests
{
    private const string ArticleDate = "2016-04-20";

    [Theory]
    [InlineData("Last year it rained.", "2015-01-01..2015-12-31")]
    [InlineData("This year it rained.", "2016-01-01..2016-12-31")]
    [InlineData("Next year it will rain.", "2017-01-01..2017-12-31")]
    [InlineData("Last month it rained.", "2016-03-01..2016-03-31")]
    [InlineData("Last week it rained.", "2016-04-11..2016-04-17")]
    [InlineData("This quarter it rained.", "2016-04-01..2016-06-30")]
    [InlineData("Yesterday it rained.", "2016-04-19")]
    [InlineData("Tomorrow it will rain.", "2016-04-21")]
    [InlineData("It rained on Monday.", "2016-04-18")]
    [InlineData("It rained two weeks ago.", "2016-04-06")]
    [InlineData("It rained ten years ago.", "2006-01-01..2006-12-31")]
    [InlineData("Last October it rained.", "2015-10-01..2015-10-31")]
    [InlineData("In the first quarter of this year it rained.", "2016-01-01..2016-03-31")]
    [InlineData("In the first quarter of last year it rained.", "2015-01-01..2015-03-31")]
    [InlineData("The fair will begin on May 6.", "2016-05-06")]
    [InlineData("The fair will begin on March 6.", "2017-03-06")]
    [InlineData("The fair will run from June 16-18.", "2016-06-16..2016-06-18")]
    public void Time_counts_from_the_date_of_the_article(string text, string expected)
    {
        Assert.Equal(expected, TimeReading.Only(text, ArticleDate));
    }

    [Theory]
    [InlineData("It was done on October 12, 1887.|Three days later it was lit.", "1887-10-15")]
    [InlineData("It was done on February 27, 1988.|Two days later it burned.", "1988-02-29")]
    [InlineData("It was done on December 30, 1887.|A week later it was lit.", "1888-01-06")]
    [InlineData("It was done in April 2015.|Two months later it was lit.", "2015-06-01..2015-06-30")]
    [InlineData("It was done in 1887.|Four years earlier it was begun.", "1883-01-01..1883-12-31")]
    [InlineData("It was done on 3 March 1998.|In November of that year it reopened.", "1998-11-01..1998-11-30")]
    [InlineData("It was done on 3 March 1998.|That year it reopened.", "1998-01-01..1998-12-31")]
    [InlineData("It was done on 3 March 1998.|The following year it reopened.", "1999-01-01..1999-12-31")]
    [InlineData("It was done on 3 March 1998.|The previous year it was closed.", "1997-01-01..1997-12-31")]
    [InlineData("It was done on 3 March 1998.|The next day it was closed.", "1998-03-04")]
    [InlineData("It was done on 3 March 1998.|That month it was closed.", "1998-03-01..1998-03-31")]
    [InlineData("It was done on 3 March 1998.|In May it was closed.", "1998-05-01..1998-05-31")]
    [InlineData("It was done on 3 March 1998.|On September 7 of that year it was closed.", "1998-09-07")]
    public void Time_counts_from_the_time_before_it(string text, string expected)
    {
        Assert.Equal(expected, TimeReading.Last(text, ArticleDate));
    }

    [Theory]
    [InlineData("Last year it rained.")]
    [InlineData("Three days later it was lit.")]
    [InlineData("In November of that year it reopened.")]
    [InlineData("Yesterday it rained.")]
    [InlineData("It rained on Monday.")]
    public void Time_that_nothing_gives_a_place_is_left(string text)
    {
        Assert.Empty(TimeReading.Read(text));
    }

    [Fact]
    public void Days_later_count_from_no_whole_year()
    {
        Assert.Equal("1887", TimeReading.Words("It was done in 1887.|Three days later it was lit."));
    }

    [Fact]
    public void Time_that_was_counted_names_what_from()
    {
        const string Text = "It was done on 3 March 1998.|In November of that year it reopened.";

        Assert.Equal("3 March 1998", TimeReading.Read(Text, ArticleDate)[1].Anchor!.Value.Of(Text));
    }

    [Fact]
    public void Time_that_was_counted_is_marked()
    {
        Assert.Equal([false, true],
            TimeReading.Read("It was done on 3 March 1998.|The next day it was closed.").Select(time => time.Computed));
    }
}
