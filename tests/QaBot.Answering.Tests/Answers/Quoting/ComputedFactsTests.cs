using NodaTime;
using QaBot.Answering.Answers;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Quoting;

public sealed class ComputedFactsTests(SmallArticlesFixture small) : IClassFixture<SmallArticlesFixture>
{
    [Fact]
    public void Date_given_by_days_later_is_worked_out()
    {
        var fact = Fact("When did the keeper light the lamp for the first time?", "lighthouse");

        Assert.Equal(("Three days later", new LocalDate(1887, 10, 15)), (fact.Words, fact.Start));
    }

    [Fact]
    public void Date_worked_out_names_the_sentence_counted_from()
    {
        var fact = Fact("When did the keeper light the lamp for the first time?", "lighthouse");

        Assert.Equal("The lighthouse was completed on October 12, 1887.", fact.CountedFrom!.Text);
    }

    [Fact]
    public void Month_of_that_year_is_worked_out()
    {
        var fact = Fact("When did the museum of navigation move into the tower?", "lighthouse");

        Assert.Equal((new LocalDate(1998, 11, 1), new LocalDate(1998, 11, 30)), (fact.Start, fact.End));
    }

    [Fact]
    public void Last_year_is_worked_out_from_the_date_of_the_article()
    {
        var fact = Fact("How many visitors did the museum have last year?", "lighthouse");

        Assert.Equal((new LocalDate(2015, 1, 1), new LocalDate(2015, 12, 31), null), (fact.Start, fact.End, fact.CountedFrom));
    }

    [Fact]
    public void Day_without_a_year_that_is_to_come_is_worked_out()
    {
        Assert.Equal(new LocalDate(2020, 3, 6), Fact("When will the next tournament begin?", "chess-club").Start);
    }

    [Fact]
    public void Date_that_is_written_out_is_not_worked_out()
    {
        Assert.Empty(small.Engine.Ask("When was the lighthouse completed?", "lighthouse").Computed);
    }

    private ComputedFact Fact(string question, string article) => Assert.Single(small.Engine.Ask(question, article).Computed);
}
