using QaBot.Answering.Questions;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Questions;

public sealed class CarriedWordsTests : IDisposable
{
    private readonly TestEngine engine = TestEngine.Over(
        """
        # The Lund Canal

        The Lund Canal was dug by the engineer Otto Brandt between 1840 and 1846. It is 31 kilometres long and cost 90,000 crowns. Otto Brandt was born in Aalborg in 1801.

        The Mill Canal was dug in 1866. It is 12 kilometres long. The harbour of Lund lies between the canals. A boat trip takes two hours and costs 14 crowns.
        """);

    public void Dispose() => engine.Dispose();

    [Theory]
    [InlineData("When was the Lund Canal dug?", "", "How long is it?", "Lund Canal")]
    [InlineData("Who dug the Lund Canal?", "Otto Brandt", "Where was he born?", "Otto Brandt")]
    [InlineData("When was the Lund Canal dug?", "", "And the Mill Canal?", "dug")]
    [InlineData("When was the Lund Canal dug?", "", "By whom?", "Lund Canal dug")]
    [InlineData("How much does a boat trip cost?", "14 crowns", "Why?", "boat trip cost")]
    [InlineData("How much does a boat trip cost?", "14 crowns", "Where does the harbour lie?", "")]
    public void Follow_up_takes_over_what_it_points_to(string before, string answer, string question, string expected)
    {
        Assert.Equal(expected, Carried(question, new PreviousTurn { Question = before, Answer = answer }));
    }

    [Fact]
    public void Words_taken_over_are_not_taken_over_again()
    {
        var before = new PreviousTurn { Question = "How much did it cost?", CarriedOver = "Lund Canal dug" };

        Assert.Equal("Lund Canal", Carried("How long is it?", before));
    }

    [Fact]
    public void Person_of_whom_both_questions_speak_stays_the_same()
    {
        var before = new PreviousTurn { Question = "Was he born in Aalborg?", CarriedOver = "Otto Brandt", Answer = "Aalborg" };

        Assert.Equal("Otto Brandt", Carried("When did he dig the canal?", before));
    }

    [Fact]
    public void Question_without_words_of_its_own_hands_on_what_it_took_over()
    {
        var before = new PreviousTurn { Question = "By whom?", CarriedOver = "Lund Canal dug" };

        Assert.Equal("Lund Canal dug", Carried("And when?", before));
    }

    [Fact]
    public void Question_that_can_be_read_both_ways_is_read_as_it_stands_when_that_answers()
    {
        Assert.Empty(Carried("And when was the Mill Canal dug?", new PreviousTurn { Question = "How much does a boat trip cost?" }));
    }

    private string Carried(string question, PreviousTurn before) =>
        string.Join(' ', engine.Answerer.Ask(question, new AskOptions { Previous = before }).Question.CarriedOver);
}
