namespace QaBot.Answering.Tests.Answering;

public sealed class WordFormAnswerTests
{
    private const string Article =
        """
        The bus for Norby leaves at noon from the square. The smith left the village in 1911. Thieves found the silver in the mill.
        The boys saw a wolf near the pier. The tailors sewed two flags. The miller ground corn. The council chose a grey colour.
        The oldest oak is 31 m tall. The Northern Harbour Office (NHO) counts twenty-two boats. The lorry carries 9 t. The park covers 3 sq km.
        Anna Holt, b. 1902, painted the gate. The gate was organised as a memorial. The smith forgave the fishermen.
        """;

    [Theory]
    [InlineData("When does the bus leave?")]
    [InlineData("When did the smith leave?")]
    [InlineData("What did the thief find in the mill?")]
    [InlineData("Where did the boys see wolves?")]
    [InlineData("What was sewn by the tailor?")]
    [InlineData("Who grinds corn?")]
    [InlineData("Which gray color was chosen?")]
    [InlineData("How tall is the old oak?")]
    [InlineData("Which office counts 22 boats?")]
    [InlineData("How many tonnes does the lorry carry?")]
    [InlineData("How many square kilometres does the park cover?")]
    [InlineData("When was Anna Holt born?")]
    [InlineData("What did they organize as a memorial?")]
    [InlineData("Which fisherman did the smith forgive?")]
    public void Word_that_is_there_in_another_form_counts_as_known(string question)
    {
        using var engine = TestEngine.Over(Article);
        var answer = engine.Ask(question);

        Assert.All(answer.Question.Terms, term => Assert.True(term.IsKnown || term.IsScale, term.Word));
        Assert.DoesNotContain("never mentions", answer.DeclinedBecause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What does NHO stand for?")]
    [InlineData("What is the full name of the NHO?")]
    public void Abbreviation_is_answered_by_its_long_form(string question)
    {
        using var engine = TestEngine.Over(Article);

        Assert.Equal("Northern Harbour Office", engine.Ask(question).ShortAnswer?.Text);
    }

    [Fact]
    public void Abbreviation_without_a_long_form_is_declined()
    {
        using var engine = TestEngine.Over("The NHO counts the boats. Its office is in Norby.");

        Assert.False(engine.Ask("What does NHO stand for?").Answered);
    }

    [Fact]
    public void Unit_that_the_text_does_not_use_is_not_missed()
    {
        using var engine = TestEngine.Over(Article);

        Assert.DoesNotContain("feet", engine.Ask("How tall is the oldest oak in feet?").DeclinedBecause, StringComparison.Ordinal);
    }
}
