using QaBot.Answering.Ranking;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Ranking;

public class RankingTests
{
    [Fact]
    public void Sentence_with_a_date_comes_first_when_a_time_is_asked_for()
    {
        using var engine = TestEngine.Over("The mill was built of oak by Karl Stein.\n\nThe mill was built in 1790 with much noise.");

        Assert.Contains("1790", engine.First("When was the mill built?"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_with_a_person_comes_first_when_a_person_is_asked_for()
    {
        using var engine = TestEngine.Over("The mill was built in 1790 with much noise.\n\nThe mill was built of oak by Karl Stein.");

        Assert.Contains("Karl Stein", engine.First("Who built the mill?"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_of_the_asked_year_comes_before_that_of_another()
    {
        using var engine = TestEngine.Over("In 1790 the mill sold 40 sacks of flour.\n\nIn 1791 the mill sold 55 sacks of flour.");

        Assert.Contains("55", engine.First("How many sacks of flour did the mill sell in 1791?"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_of_the_asked_name_comes_before_that_of_another()
    {
        using var engine = TestEngine.Over("Karl Stein was born in Rehn.\n\nHanna Vogt was born in Aldau.");

        Assert.Contains("Aldau", engine.First("Where was Hanna Vogt born?"), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_sentences_come_in_the_order_of_the_text()
    {
        // The reader tells them apart by their places.
        using var engine = TestEngine.Over("Flour is white.\n\nFlour is white.\n\nFlour is white.",
            new AnsweringOptions { Reader = false });
        var offsets = engine.Ask("flour").Candidates.Select(candidate => candidate.Quote.Span.Offset).ToList();

        Assert.Equal(offsets.Order(), offsets);
    }

    [Fact]
    public void Contributions_add_up_to_the_score()
    {
        using var engine = TestEngine.Over(SmallArticles.Bridge);
        var best = engine.Ask("When was the bridge opened?").Candidates[0];

        Assert.Equal(best.Score, best.Features.Sum(feature => feature.Contribution), 6);
    }

    [Fact]
    public void Feature_without_a_weight_counts_nothing()
    {
        var ranker = new LinearModel<Feature>(new Dictionary<Feature, double> { [Feature.Coverage] = 2 });
        var features = new double[LinearModel<Feature>.Count];
        features[(int)Feature.Coverage] = 0.5;
        features[(int)Feature.WordPairs] = 7;

        Assert.Equal(1, ranker.Score(features));
    }
}
