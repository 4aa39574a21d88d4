namespace QaBot.Answering.Tests.Analysis;

public class NumericDateTests
{
    [Theory]
    [InlineData("It opened on 1962-06-03.", "1962-06-03")]
    [InlineData("It opened on 1962/6/3.", "1962-06-03")]
    [InlineData("It opened on 1962.06.03.", "1962-06-03")]
    [InlineData("It opened on 3.6.1962.", "1962-06-03")]
    [InlineData("It opened on 03.06.1962.", "1962-06-03")]
    [InlineData("It opened on 3. 6. 1962.", "1962-06-03")]
    [InlineData("It opened on 23/6/1962.", "1962-06-23")]
    [InlineData("It opened on 6/23/1962.", "1962-06-23")]
    [InlineData("It opened on 23-06-1962.", "1962-06-23")]
    [InlineData("It opened on 7/7/1962.", "1962-07-07")]
    [InlineData("It opened in 06/1962.", "1962-06-01..1962-06-30")]
    public void Date_in_figures_is_read(string text, string expected)
    {
        Assert.Equal(expected, TimeReading.Only(text));
    }

    [Theory]
    [InlineData("It shut on 04/05/1951.|It opened on 21/06/1950.", "1951-05-04")]
    [InlineData("It shut on 04/05/1951.|It opened on 06/21/1950.", "1951-04-05")]
    [InlineData("It shut on 04/05/1951.|It opened on 21 June 1950.", "1951-05-04")]
    [InlineData("It shut on 04/05/1951.|It opened on June 21, 1950.", "1951-04-05")]
    public void Order_of_day_and_month_is_that_of_the_other_dates(string text, string expected)
    {
        Assert.Equal(expected, TimeReading.Days(TimeReading.Read(text)[0]));
    }

    [Theory]
    [InlineData("It shut on 04/05/1951.")]
    [InlineData("It shut on 04/05/1951.|It opened on 21/06/1950.|It burned on 06/21/1949.")]
    [InlineData("It shut on 04/05/1951.|It opened on 21 June 1950.|It burned on June 21, 1949.")]
    public void Date_that_can_be_read_in_two_ways_is_known_by_its_year_alone(string text)
    {
        Assert.Equal("1951-01-01..1951-12-31", TimeReading.Days(TimeReading.Read(text)[0]));
    }

    [Fact]
    public void Nothing_is_counted_from_a_day_that_can_be_read_in_two_ways()
    {
        Assert.Equal("04/05/1951", TimeReading.Words("It shut on 04/05/1951.|Ten days later it burned."));
    }

    [Fact]
    public void Other_languages_put_the_day_first()
    {
        Assert.Equal("1951-05-04", TimeReading.Days(TimeReading.Read("Le pont fut ouvert le 04/05/1951.", isEnglish: false)[0]));
    }

    [Theory]
    [InlineData("The ratio is 3/4/5.")]
    [InlineData("Version 1.2.3 is out.")]
    [InlineData("The address is 10.20.30.40.")]
    [InlineData("It shut on 31/31/1951.")]
    [InlineData("It shut on 30.2.1951.")]
    [InlineData("Call 555-12-1951-3.")]
    public void Figures_that_are_no_date_are_left(string text)
    {
        Assert.Empty(TimeReading.Read(text));
    }

    [Fact]
    public void Numbers_of_a_date_are_no_amounts()
    {
        Assert.Equal(["Time: 12/11/1934"], EntityReading.Of("The dam broke on 12/11/1934."));
    }
}
