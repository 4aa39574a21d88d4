using QaBot.Answering.Answers;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Deciding;

public sealed class DecliningTests(SmallArticlesFixture small) : IClassFixture<SmallArticlesFixture>
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("who is it?")]
    [InlineData("🙂🙂")]
    public void Question_without_words_of_meaning_asks_nothing(string question)
    {
        Assert.Equal(DeclineReason.NothingAsked, small.Engine.Ask(question).Declined);
    }

    [Theory]
    [InlineData("zeppelin")]
    [InlineData("Wie heißt der Leuchtturm?")]
    [InlineData("Где маяк?")]
    public void Question_whose_words_no_article_holds_finds_nothing(string question)
    {
        Assert.False(small.Engine.Ask(question).Answered);
    }

    [Theory]
    [InlineData("Who painted the portrait of the emperor?", "bridge")]
    [InlineData("What is the annual salary of the zookeeper?", "lighthouse")]
    [InlineData("Which airline flies to Skarholm?", "lighthouse")]
    [InlineData("When was the swimming pool of the club drained?", "chess-club")]
    public void Question_that_the_article_does_not_answer_is_declined(string question, string article)
    {
        Assert.False(small.Engine.Ask(question, article).Answered);
    }

    [Fact]
    public void Word_that_is_missing_is_named()
    {
        var answer = small.Engine.Ask("Which zeppelin damaged the aquarium?", "bridge");

        Assert.Equal(DeclineReason.WordsMissing, answer.Declined);
        Assert.Contains("\"zeppelin\"", answer.DeclinedBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_that_only_asks_for_a_list_is_not_named()
    {
        Assert.Equal("The text never mentions \"zeppelins\".", small.Engine.Ask("list the zeppelins", "bridge").DeclinedBecause);
    }

    [Fact]
    public void Answer_that_is_declined_has_no_short_answer()
    {
        Assert.Null(small.Engine.Ask("Which zeppelin damaged the aquarium?", "bridge").ShortAnswer);
    }

    [Fact]
    public void Answer_that_is_declined_still_reports_the_nearest_sentences()
    {
        Assert.NotEmpty(small.Engine.Ask("Which zeppelin damaged the northern cable?", "bridge").Candidates);
    }

    [Fact]
    public void Answer_that_is_given_has_no_reason_against_it()
    {
        var answer = small.Engine.Ask("When was the bridge opened?", "bridge");

        Assert.True(answer.Answered);
        Assert.Equal((null, string.Empty), (answer.Declined, answer.DeclinedBecause));
    }

    [Theory]
    [InlineData(0.0, true)]
    [InlineData(1.0, false)]
    public void Threshold_decides(double threshold, bool answered)
    {
        using var engine = TestEngine.Over(SmallArticles.Bridge, new AnsweringOptions { Threshold = threshold });

        Assert.Equal(answered, engine.Ask("When was the bridge opened?").Answered);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Threshold_rises_with_the_precision_that_is_wanted(bool reader)
    {
        double[] targets = [0.5, 0.8, 0.9, 0.95];
        var thresholds = targets.Select(target => ThresholdOf(new AnsweringOptions { TargetPrecision = target, Reader = reader })).ToList();

        Assert.Equal(thresholds.Order(), thresholds);
        Assert.True(thresholds[0] < thresholds[^1]);
    }

    [Fact]
    public void Threshold_that_is_set_stands_in_place_of_the_precision()
    {
        Assert.Equal(0.42, ThresholdOf(new AnsweringOptions { TargetPrecision = 0.95, Threshold = 0.42 }));
    }

    [Fact]
    public void Precision_that_was_never_reached_is_an_error_that_names_the_remedy()
    {
        var error = Assert.Throws<AnsweringException>(() => ThresholdOf(new AnsweringOptions { TargetPrecision = 1 }));

        Assert.Contains("Answering:TargetPrecision is 1", error.Message, StringComparison.Ordinal);
        Assert.Contains("Answering:Threshold", error.Message, StringComparison.Ordinal);
    }

    private static double ThresholdOf(AnsweringOptions options)
    {
        using var engine = TestEngine.Over(SmallArticles.Bridge, options);
        return engine.Ask("When was the bridge opened?").Threshold;
    }

    [Fact]
    public void Confidence_is_a_probability()
    {
        Assert.All(
            ["When was the bridge opened?", "zeppelin", "", "bridge", "Who painted the portrait of the emperor?"],
            question => Assert.InRange(small.Engine.Ask(question).Confidence, 0, 1));
    }
}
