using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Questions;

public sealed class SpelledTimesTests
{
    [Theory]
    [InlineData("How big was trade in Q1 2019?", "How big was trade in the first quarter of 2019?")]
    [InlineData("how big was trade in q4?", "how big was trade in the fourth quarter?")]
    [InlineData("What was sold in H2 of 2019", "What was sold in the second half of 2019")]
    [InlineData("What is a Q5 engine?", "What is a Q5 engine?")]
    [InlineData("What is H264?", "What is H264?")]
    public void Quarters_and_halves_are_spelled_out(string question, string expected) => Assert.Equal(expected, SpelledTimes.In(question));
}
