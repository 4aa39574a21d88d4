using QaBot.Answering.Answers;
using QaBot.Answering.Ranking;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Ranking.Matching;

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

    [Theory]
    [InlineData("When does the ferry not sail?", "The ferry sails at seven and at nine.")]
    [InlineData("Who did not build the chapel?", "The chapel was built by Hanna Orre.")]
    public void What_denies_nothing_does_not_tell_what_is_not_so(string question, string sentence)
    {
        using var engine = TestEngine.Over(sentence);
        Assert.Equal(DeclineReason.RuledOut, engine.Ask(question).Declined);
    }

    [Theory]
    [InlineData("When does the ferry not sail?", "The ferry sails every day except on Fridays.", "Fridays")]
    [InlineData("On which day is there no ferry?", "There is a ferry every day but Sunday.", "Sunday")]
    public void What_is_left_out_is_what_is_not_so(string question, string sentence, string left)
    {
        using var engine = TestEngine.Over(sentence + " The crossing takes an hour.");
        var best = engine.Ask(question).Candidates[0];
        Assert.Equal((sentence, left), (best.Quote.Text, best.Span?.Text));
    }
}
