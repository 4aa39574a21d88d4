using QaBot.Answering.Ranking;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Matching;

/// <summary>Sentences that deny.</summary>
public sealed class NegationTests
{
    [Theory]
    [InlineData("Who spoke Latin?", "The fishermen of the coast had never spoken Latin.", 1)]
    [InlineData("Who paid the toll?", "The fishermen did not pay the toll.", 1)]
    [InlineData("Who paid the toll?", "The fishermen didn't actually pay the toll.", 1)]
    [InlineData("Who did not pay the toll?", "The fishermen did not pay the toll.", 0)]
    [InlineData("Did the fishermen pay the toll?", "The fishermen did not pay the toll.", 0)]
    [InlineData("Who paid the toll?", "The fishermen paid the toll, which they had never paid before.", 0)]
    [InlineData("Who paid the toll?", "The fishermen not only paid the toll but mended the road.", 0)]
    [InlineData("When did the fishermen pay the toll?", "The fishermen were not rich, and paid the toll in 1790.", 0)]
    public void Denial_of_what_is_asked_is_marked(string question, string sentence, double expected)
    {
        using var engine = TestEngine.Over(sentence + " All of them lived by the sea and kept to their nets.");
        var quoted = engine.Ask(question).Candidates.Single(candidate => candidate.Quote.Text == sentence);
        Assert.Equal(expected, quoted.Features.Single(feature => feature.Name == nameof(Feature.Denied)).Value);
    }
}
