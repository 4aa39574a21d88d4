namespace QaBot.Answering.Tests.Analysis;

public class AbsoluteTimeTests
{
    [Theory]
    [InlineData("It opened on June 3, 1962.", "1962-06-03")]
    [InlineData("It opened on 3 June 1962.", "1962-06-03")]
    [InlineData("It opened on 3rd of June, 1962.", "1962-06-03")]
    [InlineData("It opened on June 3rd 1962.", "1962-06-03")]
    [InlineData("It opened on 1962-06-03.", "1962-06-03")]
    [InlineData("It opened on Sept. 3, 1962.", "1962-09-03")]
    [InlineData("It opened on Sunday, June 3, 1962.", "1962-06-03")]
    [InlineData("It burned on February 29, 1988.", "1988-02-29")]
    [InlineData("The fair of Sept. 3-8, 2018, was wet.", "2018-09-03..2018-09-08")]
    [InlineData("The fair of 3–8 September 2018 was wet.", "2018-09-03..2018-09-08")]
    [InlineData("From September 3 to 8, 2018, it rained.", "2018-09-03..2018-09-08")]
    [InlineData("It opened in May 1884.", "1884-05-01..1884-05-31")]
    [InlineData("It opened in May of 1884.", "1884-05-01..1884-05-31")]
    [InlineData("It opened in February 2000.", "2000-02-01..2000-02-29")]
    [InlineData("It opened in February 1900.", "1900-02-01..1900-02-28")]
    [InlineData("It must be done by October 2016.", "2016-10-01..2016-10-31")]
    [InlineData("In the first quarter of 2019 it rained.", "2019-01-01..2019-03-31")]
    [InlineData("In the last quarter of 2019 it rained.", "2019-10-01..2019-12-31")]
    [InlineData("In Q3 2019 it rained.", "2019-07-01..2019-09-30")]
    [InlineData("In the second half of 2019 it rained.", "2019-07-01..2019-12-31")]
    [InlineData("In the spring of 1967 it moved.", "1967-03-01..1967-05-31")]
    [InlineData("In winter 1967 it moved.", "1967-12-01..1968-02-29")]
    [InlineData("In autumn 1967 it moved.", "1967-09-01..1967-11-30")]
    [InlineData("It was built in 1887.", "1887-01-01..1887-12-31")]
    [InlineData("It was built between 1884 and 1887.", "1884-01-01..1887-12-31")]
    [InlineData("He taught from 1970 to 1985.", "1970-01-01..1985-12-31")]
    [InlineData("The war of 1914-18 ended it.", "1914-01-01..1918-12-31")]
    [InlineData("The war (1914–1918) ended it.", "1914-01-01..1918-12-31")]
    [InlineData("It flourished in the 1920s.", "1920-01-01..1929-12-31")]
    [InlineData("It flourished in the early 1920s.", "1920-01-01..1923-12-31")]
    [InlineData("It flourished in the late 1920s.", "1927-01-01..1929-12-31")]
    [InlineData("It flourished in the 1800s.", "1800-01-01..1899-12-31")]
    [InlineData("It began in the 16th century.", "1501-01-01..1600-12-31")]
    [InlineData("It began in the nineteenth century.", "1801-01-01..1900-12-31")]
    [InlineData("It began in the 3rd century BC.", "-0299-01-01..-0200-12-31")]
    [InlineData("It fell in 44 BC.", "-0043-01-01..-0043-12-31")]
    [InlineData("It fell in 410 AD.", "0410-01-01..0410-12-31")]
    [InlineData("It fell in AD 410.", "0410-01-01..0410-12-31")]
    public void Time_is_laid_on_the_axis(string text, string expected)
    {
        Assert.Equal(expected, TimeReading.Only(text));
    }

    [Theory]
    [InlineData("Visitors may climb the tower.")]
    [InlineData("Players may 12 times ask for a break.")]
    [InlineData("They march to the bridge.")]
    [InlineData("About 1500 people came.")]
    [InlineData("The hall holds 2000 visitors per day.")]
    [InlineData("It cost $1900.")]
    [InlineData("It weighs 1850 kg.")]
    [InlineData("See page 1912 of the book.")]
    [InlineData("Resolution 1929 was adopted.")]
    [InlineData("Room 2001 is closed.")]
    [InlineData("It has 31,500 visitors.")]
    [InlineData("It is 1,900 metres long.")]
    [InlineData("The score was 12-10.")]
    [InlineData("The second half was dull.")]
    [InlineData("Spring water is sold.")]
    public void Number_or_word_that_is_no_time_is_left(string text)
    {
        Assert.Equal(string.Empty, TimeReading.Words(text));
    }

    [Theory]
    [InlineData("On June 3, 1962, and again in 1967.", "June 3, 1962 | 1967")]
    [InlineData("May 1884 and October 12, 1887.", "May 1884 | October 12, 1887")]
    public void Several_times_are_read_in_order(string text, string expected)
    {
        Assert.Equal(expected, TimeReading.Words(text));
    }

    [Fact]
    public void Day_that_the_calendar_lacks_that_year_is_no_day()
    {
        Assert.Equal("1900-01-01..1900-12-31", TimeReading.Only("It burned on February 29, 1900."));
    }
}
