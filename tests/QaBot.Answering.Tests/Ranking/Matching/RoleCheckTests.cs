using QaBot.Answering.Ranking;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Ranking.Matching;

/// <summary>Who does what to whom.</summary>
public sealed class RoleCheckTests
{
    [Theory]
    [InlineData("What does Veria export to Norland?", "In 1912 Norland exported salt and hides to Veria.")]
    [InlineData("what does veria export to norland", "In 1912 Norland exported salt and hides to Veria.")]
    [InlineData("Who exports to Norland?", "Every year Norland exports to Veria what it cannot use, and Veria thanks it.")]
    [InlineData("Who defeated Duke Alban?", "In the spring Duke Alban defeated the army of the north.")]
    [InlineData("When did Norland invade Veria?", "In the year 1610 Veria invaded Norland.")]
    [InlineData("When did Norland invade Veria?", "In the year 1610 Norland was invaded by Veria.")]
    [InlineData("When was Veria invaded?", "In the year 1610 Veria invaded its neighbour.")]
    [InlineData("Whom did Duke Alban defeat?", "In the spring Duke Alban was defeated near the river.")]
    [InlineData("Which land did Veria invade?", "In the year 1610 the kingdom of Norland invaded the land of Veria.")]
    [InlineData("Who invaded Norland?", "In the year 1610 all of Veria was invaded by the kingdom of Norland.")]
    [InlineData("Which land was invaded by Veria?", "In the year 1610 the kingdom of Norland invaded the land of Veria.")]
    [InlineData("To whom was Norland sold?", "In the year 1610 the whole of Veria was sold to Norland.")]
    [InlineData("Which brook runs into the Norland?", "The brook Norland runs into the brook Veria.")]
    [InlineData("Which brook does the Norland run into?", "The brook Veria runs into the brook Norland.")]
    [InlineData("Which army beat the army of Norland?", "In the year 1610 the army of Norland beat the army of Veria.")]
    [InlineData("Who is the grandfather of Duke Alban?", "In the end Duke Alban was the grandfather of the lady.")]
    [InlineData("Who is Duke Alban's grandfather?", "In the end Duke Alban was the grandfather of the lady.")]
    [InlineData("What is the capital of Veria?", "For a hundred years Veria was the capital of the north.")]
    [InlineData("Which land is Norland the capital of?", "For a hundred years Veria was the capital of Norland.")]
    [InlineData("Which land is part of Veria?", "Since the treaty Veria is part of the northern union.")]
    public void Sentence_with_exchanged_roles_is_marked(string question, string sentence) => Assert.Equal(1, Reversed(question, sentence));

    [Theory]
    [InlineData("What does Norland export to Veria?", "In 1912 Norland exported salt and hides to Veria.")]
    [InlineData("Who defeated Duke Alban?", "In the spring Duke Alban was defeated by the army of the north.")]
    [InlineData("Who defeated Duke Alban?", "In the spring the army of the north defeated Duke Alban.")]
    [InlineData("When did Norland invade Veria?", "In the year 1610 Veria was invaded by Norland.")]
    [InlineData("When was Veria invaded?", "In the year 1610 Veria was invaded.")]
    [InlineData("When did Veria trade with Norland?", "In the year 1610 Norland traded with Veria.")]
    [InlineData("How did Villa Alban sell?", "In 1912 Villa Alban was sold for a hundred marks.")]
    [InlineData("Who is Duke Alban?", "In the spring Duke Alban defeated the army of the north.")]
    [InlineData("Who visited Norland?", "In 1912 Norland, visited by few, opened its ports.")]
    [InlineData("Which land did Norland invade?", "In the year 1610 the kingdom of Norland invaded the land of Veria.")]
    [InlineData("Who invaded Veria?", "In the year 1610 all of Veria was invaded by the kingdom of Norland.")]
    [InlineData("Who is the grandfather of Duke Alban?", "In the end the grandfather of Duke Alban was the lord of the isle.")]
    [InlineData("Who is the cousin of Duke Alban?", "In the end Duke Alban was the cousin of the lady.")]
    [InlineData("What is the capital of Veria?", "For a hundred years the capital of Veria was Norland.")]
    [InlineData("Which land is Veria the capital of?", "For a hundred years Veria was the capital of Norland.")]
    public void Sentence_that_says_what_is_asked_is_not(string question, string sentence) => Assert.Equal(0, Reversed(question, sentence));

    [Fact]
    public void What_says_the_reverse_is_never_the_answer()
    {
        using var engine = TestEngine.Over("The firm Arlo bought the firm Bevan in 1988. Both had made clocks for the towers of the north.",
            new AnsweringOptions { Threshold = 0 });

        Assert.DoesNotContain("1988", engine.Ask("Who bought Arlo?").Quote?.Text ?? string.Empty, StringComparison.Ordinal);
        Assert.Contains("1988", engine.Ask("Who bought Bevan?").Quote!.Text, StringComparison.Ordinal);
    }

    private static double Reversed(string question, string sentence)
    {
        using var engine = TestEngine.Over(sentence
            + " All of Veria and Norland heard of Duke Alban, of Norland, of Villa Alban and of Veria.");
        var quoted = engine.Ask(question).Candidates.Single(candidate => candidate.Quote.Text == sentence);
        return quoted.Features.Single(feature => feature.Name == nameof(Feature.RolesReversed)).Value;
    }
}
