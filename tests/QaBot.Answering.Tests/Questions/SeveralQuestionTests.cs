using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Questions;

public sealed class SeveralQuestionTests
{
    [Theory]
    [InlineData("Which meetings took place in 2018?", "meetings")]
    [InlineData("which trilateral meetings were held", "meetings")]
    [InlineData("What bridges did the company build?", "bridges")]
    [InlineData("What treaties followed the war?", "treaties")]
    [InlineData("Which people resigned in May?", "people")]
    [InlineData("List all the wells in the valley", "wells")]
    [InlineData("Name the bridges that were built in 1998.", "bridges")]
    [InlineData("Give me a list of the prizes", "prizes")]
    public void Plural_behind_the_asking_word_asks_for_several(string question, string things) =>
        Assert.Equal(things, Of(question)?.Things);

    [Theory]
    [InlineData("Tell me about the bridge")]
    [InlineData("Can you tell me more about the bridge, please?")]
    [InlineData("What do you know about the bridge?")]
    [InlineData("what does the article say about the bridge")]
    [InlineData("Describe the bridge")]
    public void Question_about_a_thing_asks_for_all_that_is_told(string question) => Assert.True(Of(question)?.IsAbout);

    [Theory]
    [InlineData("Which bridge was built first?")]
    [InlineData("What causes rust?")]
    [InlineData("Which of the two is heavier?")]
    [InlineData("What is the news?")]
    [InlineData("Name the mayor of Tamm")]
    [InlineData("Tell me how the bridge was built")]
    [InlineData("Tell me about when it was built")]
    [InlineData("What did the mayor say about the bridge?")]
    [InlineData("Which physics prize did she win?")]
    [InlineData("What was the series called?")]
    [InlineData("Who knows anything about it, and when was it built?")]
    public void Other_questions_ask_for_one(string question) => Assert.Null(Of(question));

    private static SeveralQuestion? Of(string question) => SeveralQuestion.Of(question, Politeness.Strip(question));
}
