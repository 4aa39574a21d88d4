using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Questions;

public class PolitenessTests
{
    [Theory]
    [InlineData("Hello! When was the bridge opened?")]
    [InlineData("Hi, when was the bridge opened?")]
    [InlineData("Good morning, can you tell me when was the bridge opened?")]
    [InlineData("Could you please tell me: when was the bridge opened?")]
    [InlineData("I would like to know when was the bridge opened?")]
    [InlineData("Please, when was the bridge opened?")]
    [InlineData("Hey bot, quick question: when was the bridge opened?")]
    [InlineData("I was wondering when was the bridge opened?")]
    [InlineData("Do you know when was the bridge opened?")]
    [InlineData("According to the article, when was the bridge opened?")]
    [InlineData("  when was the bridge opened?  ")]
    public void Words_before_the_question_are_left_out(string asked)
    {
        Assert.Equal("when was the bridge opened?", Politeness.Strip(asked), ignoreCase: true);
    }

    [Theory]
    [InlineData("When was the bridge opened, please?")]
    [InlineData("When was the bridge opened? Thanks!")]
    [InlineData("When was the bridge opened? Thank you very much.")]
    [InlineData("When was the bridge opened according to the text?")]
    [InlineData("When was the bridge opened, do you know?")]
    public void Words_behind_the_question_are_left_out(string asked)
    {
        Assert.Equal("When was the bridge opened", Politeness.Strip(asked).TrimEnd('?'));
    }

    [Theory]
    [InlineData("Hello")]
    [InlineData("thanks")]
    [InlineData("please")]
    [InlineData("!!!")]
    [InlineData("")]
    [InlineData("   ")]
    public void Politeness_alone_stays_as_it_is(string asked)
    {
        Assert.Equal(asked.Trim(), Politeness.Strip(asked));
    }

    [Theory]
    [InlineData("Who wrote the letter of thanks to the keeper?")]
    [InlineData("What is the question about?")]
    [InlineData("How well did the club play?")]
    [InlineData("Highland games were held when?")]
    [InlineData("So-called gambits are what?")]
    [InlineData("Well-known players are who?")]
    [InlineData("All members voted when?")]
    public void Question_without_politeness_stays_as_it_is(string asked)
    {
        Assert.Equal(asked, Politeness.Strip(asked));
    }
}
