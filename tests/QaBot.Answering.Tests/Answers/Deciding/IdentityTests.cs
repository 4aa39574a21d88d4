using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Deciding;

public sealed class IdentityTests
{
    private const string Yard =
        """
        # The yard at Selvik

        Three weeks later, in the boathouse beyond the slip, the board of the yard received Mirja Solheim, who advises the harbour master on dredging. She brought a letter from the town.
        The hull was painted by Edvin Hallan, a joiner from Tromsvik. On Tuesday Torvald Brekke walked along the pier with two dogs. Near the crane stood Ingrid Moen, Odd Lien and a boy.
        """;

    [Theory]
    [InlineData("Who is Mirja Solheim?", "advises the harbour master on dredging")]
    [InlineData("who was edvin hallan", "joiner from Tromsvik")]
    public void Who_somebody_is_is_told_beside_the_name(string question, string said)
    {
        using var engine = TestEngine.Over(Yard);
        var answer = engine.Ask(question);

        Assert.True(answer.Answered, answer.DeclinedBecause);
        Assert.Contains(said, answer.ShortAnswer?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who is Torvald Brekke?")]
    [InlineData("Who is Ingrid Moen?")]
    public void Name_with_nothing_said_beside_it_tells_not_who_that_is(string question)
    {
        using var engine = TestEngine.Over(Yard);

        Assert.False(engine.Ask(question).Answered);
    }
}
