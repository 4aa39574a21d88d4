namespace QaBot.Answering.Tests.Analysis;

public class OccurrenceTests
{
    private const string Founded = "The school was founded on 9 May 1832.|";

    [Theory]
    [InlineData("The tulips flower in April.")]
    [InlineData("The pool is open from June to August.")]
    [InlineData("In October the leaves are swept.")]
    [InlineData("The feast is held on 11 July.")]
    [InlineData("The feast is held every year in July.")]
    [InlineData("It was always closed in July.")]
    [InlineData("Every Friday the hall is let.")]
    [InlineData("The market is held on Saturday.")]
    [InlineData("In winter the path is shut until March.")]
    [InlineData("Today it is a museum.")]
    public void What_is_always_so_has_no_date(string sentence)
    {
        Assert.Equal("9 May 1832", TimeReading.Words(Founded + sentence, "2016-04-20"));
    }

    [Theory]
    [InlineData("In July it was closed.", "1832-07-01..1832-07-31")]
    [InlineData("On 11 July it burned.", "1832-07-11")]
    public void What_happened_once_counts_from_the_time_before(string sentence, string expected)
    {
        Assert.Equal(expected, TimeReading.Last(Founded + sentence, "2016-04-20"));
    }

    [Fact]
    public void Month_before_the_one_just_named_may_be_of_either_year()
    {
        Assert.Equal("9 May 1832", TimeReading.Words(Founded + "In March it was closed."));
    }

    [Fact]
    public void Nothing_is_counted_from_a_time_far_back()
    {
        Assert.Equal("9 May 1832", TimeReading.Words(Founded + "It is big.|It is red.|It is old.|Three days later it was closed."));
    }

    [Theory]
    [InlineData("The church was built between 1720 and 1724.|In June it was closed.")]
    [InlineData("The church was built between 1720 and 1724.|Two years later it was closed.")]
    [InlineData("The church was built in the 17th century.|That year it was closed.")]
    public void Nothing_is_counted_from_several_years(string text)
    {
        Assert.Single(TimeReading.Read(text));
    }

    [Theory]
    [InlineData("It was built about two hundred years ago.")]
    [InlineData("It was built some 200 years ago.")]
    [InlineData("It was built more than 50 years ago.")]
    public void Rough_number_of_years_gives_no_year(string text)
    {
        Assert.Empty(TimeReading.Read(text, "2016-04-20"));
    }

    [Theory]
    [InlineData("It was open from May to September 1884.", "1884-05-01..1884-05-31 1884-09-01..1884-09-30")]
    [InlineData("It lasted from June 3 to July 8, 1962.", "1962-06-03 1962-07-08")]
    [InlineData("It lasted from 3 June to 8 July 1962.", "1962-06-03 1962-07-08")]
    public void Year_behind_a_range_is_that_of_both_ends(string text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', TimeReading.Read(text).Select(TimeReading.Days)));
    }
}
