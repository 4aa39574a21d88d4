namespace QaBot.Answering.Tests.Analysis;

public class EarlyYearTests
{
    [Theory]
    [InlineData("In 451 the fort was lost.", "0451-01-01..0451-12-31")]
    [InlineData("The fort stood until 451.", "0451-01-01..0451-12-31")]
    [InlineData("In 451, Attila crossed the river.", "0451-01-01..0451-12-31")]
    [InlineData("In 451 Attila crossed the river.", "0451-01-01..0451-12-31")]
    [InlineData("It was built in the year 79.", "")]
    [InlineData("On August 24, 410, the gates were opened.", "0410-08-24")]
    [InlineData("On 24 August 410 the gates were opened.", "0410-08-24")]
    [InlineData("In August 410 the gates were opened.", "0410-08-01..0410-08-31")]
    [InlineData("On 15 March 44 BC he was stabbed.", "-0043-03-15")]
    [InlineData("On March 15, 44 BC, he was stabbed.", "-0043-03-15")]
    [InlineData("In AD 14 he died.", "0014-01-01..0014-12-31")]
    [InlineData("He died on 19 August AD 14.", "0014-08-19")]
    [InlineData("He was born in 12 BC.", "-0011-01-01..-0011-12-31")]
    [InlineData("He was born in 12 B.C. in Lugdunum.", "-0011-01-01..-0011-12-31")]
    [InlineData("what happened in 410 ad", "0410-01-01..0410-12-31")]
    [InlineData("He ruled from 27 BC to AD 14.", "-0026-01-01..0014-12-31")]
    [InlineData("He ruled 63–12 BC.", "-0062-01-01..-0011-12-31")]
    [InlineData("The comet returns in 2777.", "2777-01-01..2777-12-31")]
    [InlineData("By law it ends in 2150, at the latest.", "2150-01-01..2150-12-31")]
    public void Year_of_few_figures_or_far_off_is_a_year(string text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', TimeReading.Read(text).Select(TimeReading.Days)));
    }

    [Theory]
    [InlineData("It was sold in 200 shops.")]
    [InlineData("After 300 metres the path ends.")]
    [InlineData("One in 250 is born so.")]
    [InlineData("It went on since 120 people asked.")]
    [InlineData("They ran 14 ad campaigns.")]
    [InlineData("It ends after 3000 hours.")]
    public void Count_behind_a_preposition_is_no_year(string text)
    {
        Assert.Empty(TimeReading.Read(text));
    }

    [Fact]
    public void Count_behind_a_date_is_not_its_year()
    {
        Assert.Empty(TimeReading.Read("On August 24, 410 ships left."));
    }
}
