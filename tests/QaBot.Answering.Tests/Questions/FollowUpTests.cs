using QaBot.Answering.Languages;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Questions;

public class FollowUpTests
{
    [Theory]
    [InlineData("Who was the second mayor?")]
    [InlineData("How long is the canal?")]
    [InlineData("When was the canal closed?")]
    [InlineData("What does the museum show?")]
    [InlineData("Which lock is the deepest?")]
    [InlineData("How many boats pass the lock in a year?")]
    [InlineData("Is there a bridge over the canal?")]
    [InlineData("Are there any shops in the harbour?")]
    [InlineData("How long does it take to empty the lock?")]
    [InlineData("How much does it cost to rent a boat?")]
    [InlineData("Is it true that the lock leaks?")]
    [InlineData("Who said that the canal would fail?")]
    [InlineData("What is new this year?")]
    [InlineData("Those who dug the canal came from where?")]
    [InlineData("canal length")]
    [InlineData("opening hours museum")]
    public void Complete_question_stands_alone(string question)
    {
        Assert.True(Read(question).StandsAlone);
    }

    [Theory]
    [InlineData("Where was he born?", FollowUpReference.Person)]
    [InlineData("What did her father do?", FollowUpReference.Person)]
    [InlineData("When did she move to Ostend?", FollowUpReference.Person)]
    [InlineData("How much did it cost?", FollowUpReference.Thing)]
    [InlineData("What is its length?", FollowUpReference.Thing)]
    [InlineData("Who built them?", FollowUpReference.Thing)]
    [InlineData("When was this lock built?", FollowUpReference.Thing)]
    [InlineData("Where is the second one?", FollowUpReference.Thing)]
    [InlineData("What can be seen there?", FollowUpReference.Place)]
    [InlineData("Why was this done?", FollowUpReference.Turn)]
    [InlineData("What happened after that?", FollowUpReference.Turn)]
    [InlineData("Did that help?", FollowUpReference.Turn)]
    [InlineData("Why?", FollowUpReference.Turn)]
    [InlineData("By whom?", FollowUpReference.Turn)]
    [InlineData("In which year?", FollowUpReference.Turn)]
    [InlineData("When exactly?", FollowUpReference.Turn)]
    [InlineData("How many boats?", FollowUpReference.Turn)]
    [InlineData("And when?", FollowUpReference.Turn)]
    [InlineData("What happened?", FollowUpReference.Turn)]
    [InlineData("Who else?", FollowUpReference.Turn)]
    [InlineData("What else did the town build?", FollowUpReference.Turn)]
    [InlineData("What about the Mill Canal?", FollowUpReference.Instead)]
    [InlineData("And the Mill Canal?", FollowUpReference.Instead)]
    [InlineData("And in 1925?", FollowUpReference.Instead)]
    public void Word_that_points_back_or_a_question_without_a_verb_is_a_follow_up(string question, object reference)
    {
        Assert.Equal(new FollowUp((FollowUpReference)reference, false), Read(question));
    }

    [Theory]
    [InlineData("When did Ida Brandt leave her house?")]
    [InlineData("Why did the mayor sell his boat?")]
    [InlineData("What did the town do after they had closed the canal?")]
    [InlineData("And who was the second mayor?")]
    [InlineData("Who resigned?")]
    public void Question_that_can_be_read_both_ways_stands_alone_too(string question)
    {
        Assert.True(Read(question) is { StandsAlone: true, Reference: not FollowUpReference.None });
    }

    private static FollowUp Read(string question)
    {
        using var tokenizer = new TextTokenizer();
        return FollowUp.Of(question, [.. tokenizer.Tokenize(question)
            .Where(token => !FunctionWords.Contains(token.Lower))
            .Select(token => new QuestionTerm { Word = token.Word, Stem = token.Stem,
                IsName = token.IsNumeric || (token.IsCapitalised && token.Span.Offset > 0) })]);
    }
}
