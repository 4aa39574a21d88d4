using QaBot.Answering.Ranking;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Matching;

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
    public void Sentence_that_says_what_is_asked_is_not(string question, string sentence) => Assert.Equal(0, Reversed(question, sentence));

    private static double Reversed(string question, string sentence)
    {
        using var engine = TestEngine.Over(sentence + " All of Veria and Norland heard of Duke Alban, of Norland, of Villa Alban and of Veria.");
        var quoted = engine.Ask(question).Candidates.Single(candidate => candidate.Quote.Text == sentence);
        return quoted.Features.Single(feature => feature.Name == nameof(Feature.RolesReversed)).Value;
    }
}
