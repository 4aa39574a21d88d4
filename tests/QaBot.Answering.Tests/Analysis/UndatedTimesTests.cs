using QaBot.Answering.Analysis.Times;

namespace QaBot.Answering.Tests.Analysis;

public class UndatedTimesTests
{
    [Theory]
    [InlineData("The pool is open from June to August.", "from June to August")]
    [InlineData("The tulips flower in April and May.", "in April and May")]
    [InlineData("The feast is held on 11 July.", "on 11 July")]
    [InlineData("The market is held every Saturday.", "every Saturday")]
    [InlineData("It is shut on Mondays and Tuesdays.", "on Mondays and Tuesdays")]
    [InlineData("The path is shut in winter.", "in winter")]
    [InlineData("The bell rings at seven o'clock.", "at seven o'clock")]
    [InlineData("The bell rings at 7:15 a.m. and noon.", "at 7:15 a.m. and noon")]
    [InlineData("It opens at 9.30 am.", "at 9.30 am")]
    [InlineData("It burned on 12/11/34.", "12/11/34")]
    public void Time_without_a_place_on_the_axis_is_found(string text, string expected)
    {
        Assert.Equal([expected], UndatedTimes.Read(text, 0).Select(span => span.Of(text)));
    }

    [Theory]
    [InlineData("Visitors may climb the tower.")]
    [InlineData("They march to the bridge.")]
    [InlineData("Theresa May spoke.")]
    [InlineData("He was hurt on Bloody Sunday.")]
    [InlineData("Spring water is sold.")]
    [InlineData("The ratio was 3:4.")]
    public void Word_that_is_no_time_is_left(string text)
    {
        Assert.Empty(UndatedTimes.Read(text, 0));
    }
}
