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

    [Theory]
    [InlineData("How much does biking cost?", "Baking a loaf costs two euros.")]
    [InlineData("Where does the sinking take place?", "The singing takes place in the hall.")]
    [InlineData("When is the concert?", "The convert is Karl Stein.")]
    [InlineData("Who runs the brewery?", "The brewer is Karl Stein.")]
    [InlineData("How much is the whole tour?", "The tour of the mill costs two euros.")] // one letter from "whose"
    [InlineData("Where are the stables?", "The tables stand in the hall. The cables are new.")]
    [InlineData("Who is Helen?", "The helm was made by Karl Stein. Helga steers.")]
    [InlineData("Who is Edda Lind?", "Edda Lund owns the mill.")] // a short name is one letter from others
    [InlineData("When does the boat race begin?", "The boat ride begins at noon.")]
    public void Word_that_is_right_is_not_read_as_one_of_the_article(string question, string article)
    {
        using var engine = TestEngine.Over(article);

        Assert.Empty(engine.Ask(question).Question.Corrections);
    }

    [Theory]
    [InlineData("What about biking?", "Baking a loaf costs two euros.", "baking")]
    [InlineData("How much is parking?", "The parting gift is a spoon.", "parting")]
    public void Word_that_is_right_but_stands_alone_is_asked_about(string question, string article, string meant)
    {
        using var engine = TestEngine.Over(article);
        var answer = engine.Ask(question);

        Assert.False(answer.Answered);
        Assert.Equal(meant, Assert.Single(answer.Question.Suggestions).ReadAs);
        Assert.Contains($"Did you mean \"{meant}\"?", answer.DeclinedBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_that_is_right_is_not_asked_about_beside_one_that_is_found()
    {
        using var engine = TestEngine.Over("Baking a loaf costs two euros.");

        Assert.Empty(engine.Ask("How much does biking cost in euros?").Question.Suggestions);
    }

    [Fact]
    public void Misspelled_word_is_not_read_as_one_that_is_farther_than_an_English_word()
    {
        using var engine = TestEngine.Over("Hiring a boat costs two euros.");

        Assert.Empty(engine.Ask("How much does hikking cost?").Question.Corrections);
    }

    [Fact]
    public void Misspelled_word_is_read_as_meant_though_its_stem_is_a_word()
    {
        using var engine = TestEngine.Over("The meeting of the guild began at noon.");

        Assert.Equal("meeting", Assert.Single(engine.Ask("When did the meteing begin?").Question.Corrections).ReadAs);
    }

    [Fact]
    public void Six_words_of_a_question_are_looked_up_at_most()
    {
        using var engine = TestEngine.Over(
            "The lighthouse keeper watched eleven enormous schooners beside several wandering elephants and twelve triumphant trumpeters.");

        var question = "lighthouxe keepxer watxched enormoxus schoonxers severxal wandexring elephxants triumphxant trumpetxers";

        Assert.Equal(6, engine.Ask(question).Question.Corrections.Count);
    }

    [Fact]
    public void Word_longer_than_any_is_not_looked_up()
    {
        var word = new string('x', 20) + "lighthouse";
        using var engine = TestEngine.Over($"The {word} stands here.");

        Assert.Empty(engine.Ask($"Where is the {word[..^2]}ze?").Question.Corrections);
    }
}
