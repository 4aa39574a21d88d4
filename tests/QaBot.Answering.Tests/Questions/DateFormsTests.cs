using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Questions;

public class DateFormsTests
{
    [Theory]
    [InlineData("What happened on 9 May 1832?", "The roof of the chapel fell in on 9.5.1832.")]
    [InlineData("What happened on May 9, 1832?", "The roof of the chapel fell in on 09.05.1832.")]
    [InlineData("What happened on 9 May 1832?", "The roof of the chapel fell in on 1832-05-09.")]
    [InlineData("What happened on 19 May 1832?", "The roof of the chapel fell in on 19/05/1832.")]
    [InlineData("What happened on 9.5.1832?", "The roof of the chapel fell in on 9 May 1832.")]
    [InlineData("What happened on 1832-05-09?", "The roof of the chapel fell in on May 9, 1832.")]
    public void Day_is_found_however_it_is_written(string question, string sentence)
    {
        using var engine = TestEngine.Over(
            $"# Chapel\n\nThe chapel has nine windows. The painter lived in May Street until 1850. {sentence} The bell weighs 5 tonnes.");

        var answer = engine.Ask(question);

        Assert.Equal(sentence, answer.Quote!.Text);
        Assert.All(answer.Question.Terms, term => Assert.True(term.IsKnown, term.Word));
    }
}
