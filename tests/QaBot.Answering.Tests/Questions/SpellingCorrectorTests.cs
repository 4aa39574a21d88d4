using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Questions;

public sealed class SpellingCorrectorTests
{
    private const string Article = "The mill imports oak from Rehn. Karl Stein began the work on the mill in 1790.";

    [Theory]
    [InlineData("When was the mill strated?", "strated", "started")] // only the dictionary holds it
    [InlineData("What did the mill imoprt?", "imoprt", "import")] // the article holds "imports"
    [InlineData("What did the mill inport?", "inport", "import")]
    [InlineData("When was the mill startd?", "startd", "started")]
    [InlineData("When was the mill starteed?", "starteed", "started")]
    [InlineData("When was the mill sthrted?", "sthrted", "started")]
    [InlineData("WHEN WAS THE MILL STRATED?", "STRATED", "Started")]
    public void Misspelled_word_is_read_as_a_known_one(string question, string typed, string readAs)
    {
        using var engine = TestEngine.Over(Article);
        var correction = Assert.Single(engine.Ask(question).Question.Corrections);

        Assert.Equal((typed, readAs), (correction.Typed, correction.ReadAs));
    }

    [Theory]
    [InlineData("Where is the coast?")] // one letter from "cost", which the dictionary holds
    [InlineData("What does the mill import?")]
    [InlineData("Who is the importer of the mill?")] // a form of its own, and one letter from "imported"
    public void Word_that_may_be_right_stays_as_it_is(string question)
    {
        using var engine = TestEngine.Over(Article);

        Assert.Empty(engine.Ask(question).Question.Corrections);
    }
}
