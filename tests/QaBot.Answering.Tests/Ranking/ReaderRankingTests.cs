using QaBot.Answering.Reading;
using QaBot.Answering.Tests.Answering;
using QaBot.Answering.Tests.Reading;

namespace QaBot.Answering.Tests.Ranking;

public sealed class ReaderRankingTests
{
    private const string Article =
        "# Pellworm Point\n\n## Tower\n\nThe lighthouse tower was built of stone. Work began in 1874 and took long.\n\n## Lamp\n\nThe "
        + "lighthouse lamp was lit by gas.\n\n## Keepers\n\nThe lighthouse keepers left.";

    [Fact]
    public void Sentence_that_shares_no_word_with_the_question_comes_first_when_it_is_read_as_the_answer()
    {
        var reader = new ScriptedReader(("1874", 9));
        using var engine = TestEngine.Over(Article, reader.Model);

        Assert.Equal("Work began in 1874 and took long.", engine.First("When was the lighthouse tower built?"));
    }

    [Fact]
    public void Reading_stops_at_a_clear_answer()
    {
        var reader = new ScriptedReader(("1874", 11));
        using var engine = TestEngine.Over(Article, reader.Model);

        engine.Ask("When was the lighthouse tower built?");

        Assert.Equal(IReader.Together, reader.Read.Count);
    }

    [Fact]
    public void Small_article_is_read_where_it_shares_no_word_with_the_question()
    {
        var reader = new ScriptedReader(("gas", 9));
        using var engine = TestEngine.Over(Article, reader.Model);

        Assert.Equal("The lighthouse lamp was lit by gas.", engine.First("What did it burn?"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void Without_one_as_many_passages_are_read_as_the_setting_allows(int most)
    {
        var reader = new ScriptedReader();
        using var engine = TestEngine.Over(Article, reader.Model, new AnsweringOptions { ReaderPassages = most });

        engine.Ask("When was the lighthouse tower built?");

        Assert.Equal(Math.Min(most, 3), reader.Read.Count);
    }

    [Fact]
    public void Rules_alone_ask_no_reader()
    {
        using var engine = TestEngine.Over(Article, _ => throw new InvalidOperationException(), new AnsweringOptions { Reader = false });

        Assert.NotEmpty(engine.First("When was the lighthouse tower built?"));
    }

    [Fact]
    public void Question_that_is_not_to_be_read_is_answered_by_the_rules_alone_and_says_so()
    {
        const string Question = "When was the lighthouse tower built?";
        var reader = new ScriptedReader(("1874", 9));
        using var engine = TestEngine.Over(Article, reader.Model);
        using var rules = TestEngine.Over(Article, new AnsweringOptions { Reader = false });

        var answer = engine.Answerer.Ask(Question, new AskOptions { Reads = false });

        Assert.Empty(reader.Read);
        Assert.True(answer.IsByRulesAlone);
        var byRules = rules.Answerer.Ask(Question, new AskOptions { Reads = false });
        Assert.False(byRules.IsByRulesAlone);
        Assert.Equal((byRules.Quote?.Text, byRules.Confidence, byRules.Threshold),
            (answer.Quote?.Text, answer.Confidence, answer.Threshold));
    }
}
