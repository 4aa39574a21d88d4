using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Questions;

public class AnswerTypeClassifierTests
{
    [Theory]
    [InlineData("When was the lighthouse completed?", AnswerType.Date)]
    [InlineData("when did the bridge open", AnswerType.Date)]
    [InlineData("In what year did the club move?", AnswerType.Date)]
    [InlineData("What date was the match?", AnswerType.Date)]
    [InlineData("What is the date of the next tournament?", AnswerType.Date)]
    [InlineData("Which century saw the first tower?", AnswerType.Date)]
    [InlineData("How long ago was the mill built?", AnswerType.Date)]
    [InlineData("Since when has the ferry been free?", AnswerType.Date)]
    [InlineData("How long did construction take?", AnswerType.Duration)]
    [InlineData("For how many years did he teach?", AnswerType.Duration)]
    [InlineData("How long is the bridge?", AnswerType.Quantity)]
    [InlineData("How many steps are there?", AnswerType.Count)]
    [InlineData("What is the number of members?", AnswerType.Count)]
    [InlineData("What is the population of Velden?", AnswerType.Count)]
    [InlineData("How tall is the tower?", AnswerType.Quantity)]
    [InlineData("How far can the lamp be seen?", AnswerType.Quantity)]
    [InlineData("What is the capacity of the hall?", AnswerType.Quantity)]
    [InlineData("How much granite was used?", AnswerType.Quantity)]
    [InlineData("How much did the bridge cost?", AnswerType.Money)]
    [InlineData("What was the price of a ticket?", AnswerType.Money)]
    [InlineData("How much money was raised?", AnswerType.Money)]
    [InlineData("What percentage of members are children?", AnswerType.Percentage)]
    [InlineData("What share of the visitors came by boat?", AnswerType.Percentage)]
    [InlineData("Who designed the bridge?", AnswerType.Person)]
    [InlineData("Which architect drew the plans?", AnswerType.Person)]
    [InlineData("By whom was the club founded?", AnswerType.Person)]
    [InlineData("Whose portrait hangs in the hall?", AnswerType.Person)]
    [InlineData("Where does the lighthouse stand?", AnswerType.Place)]
    [InlineData("In which city was the match held?", AnswerType.Place)]
    [InlineData("What country is the mine in?", AnswerType.Place)]
    [InlineData("Why was the toll abolished?", AnswerType.Reason)]
    [InlineData("How come the ferry stopped?", AnswerType.Reason)]
    [InlineData("What was the reason for the delay?", AnswerType.Reason)]
    [InlineData("What is the club's magazine called?", AnswerType.Name)]
    [InlineData("What is the name of the magazine?", AnswerType.Name)]
    [InlineData("What does SBB stand for?", AnswerType.Name)]
    [InlineData("How was the cable repaired?", AnswerType.Manner)]
    [InlineData("Which company painted the tower?", AnswerType.Organization)]
    [InlineData("Which university owns the telescope?", AnswerType.Organization)]
    [InlineData("What products does the mill sell?", AnswerType.List)]
    [InlineData("Name the towns on the river.", AnswerType.List)]
    [InlineData("What are the rules of the club?", AnswerType.List)]
    [InlineData("What is a suspension bridge?", AnswerType.Definition)]
    [InlineData("What does \"gambit\" mean?", AnswerType.Definition)]
    [InlineData("Is the lighthouse open?", AnswerType.YesNo)]
    [InlineData("Did the storm damage the bridge?", AnswerType.YesNo)]
    [InlineData("can visitors climb the tower", AnswerType.YesNo)]
    [InlineData("Is the tower open or not?", AnswerType.YesNo)]
    [InlineData("Is the tower round or square?", AnswerType.Any)]
    [InlineData("lighthouse", AnswerType.Any)]
    [InlineData("", AnswerType.Any)]
    [InlineData("What did the storm damage?", AnswerType.Any)]
    public void Question_asks_for_its_kind_of_answer(string question, AnswerType expected)
    {
        Assert.Equal(expected, AnswerTypeClassifier.Classify(question));
    }

    [Theory]
    [InlineData("WHEN WAS THE BRIDGE OPENED?", AnswerType.Date)]
    [InlineData("HOW MANY STEPS ARE THERE", AnswerType.Count)]
    public void Capitals_do_not_change_the_kind(string question, AnswerType expected)
    {
        Assert.Equal(expected, AnswerTypeClassifier.Classify(question));
    }

    [Theory]
    [InlineData("Which company painted the tower?", "company")]
    [InlineData("How many visitors came?", "visitors")]
    [InlineData("What are the two main towns?", "towns")]
    [InlineData("What is the capital of Norway?", "capital")]
    [InlineData("Who built the tower?", null)]
    [InlineData("What did he say?", null)]
    public void Focus_is_the_noun_behind_the_asking_word(string question, string? expected)
    {
        Assert.Equal(expected, AnswerTypeClassifier.FocusOf(question));
    }
}
