using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Quoting;

public sealed class VersionsTests
{
    private const string Mill = "The paper mill of Ronne was built in 1840 by Aksel Dahl. It has two wheels and makes fine paper.";

    [Fact]
    public void Second_copy_of_a_text_changes_nothing()
    {
        using var once = TestEngine.Over(new Dictionary<string, string> { ["a"] = Mill });
        using var twice = TestEngine.Over(
            new Dictionary<string, string>
            {
                ["a"] = Mill,
                ["b"] = "# The mill\n\n" + Mill.Replace(". ", ".\n", StringComparison.Ordinal)
            });

        var (alone, copied) = (once.Ask("When was the paper mill of Ronne built?"), twice.Ask("When was the paper mill of Ronne built?"));

        Assert.Equal((true, true), (alone.Answered, copied.Answered));
        Assert.Equal(alone.ShortAnswer!.Text, copied.ShortAnswer!.Text);
        Assert.Equal(alone.Confidence, copied.Confidence, 0.1);
        Assert.Empty(copied.OtherSources);
    }

    [Fact]
    public void Other_version_is_shown_as_differing()
    {
        using var engine = TestEngine.Over(
            new Dictionary<string, string> { ["a"] = Mill, ["b"] = Mill.Replace("1840", "1843", StringComparison.Ordinal) });

        var answer = engine.Ask("When was the paper mill of Ronne built?");

        var other = Assert.Single(answer.OtherSources);
        Assert.False(other.Agrees);
        Assert.NotEqual(answer.Quote!.ArticleId, other.Quote.ArticleId);
        Assert.Contains(answer.Quote.Text.Contains("1840", StringComparison.Ordinal) ? "1843" : "1840", other.Quote.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Same_words_of_two_things_are_no_copy()
    {
        using var engine = TestEngine.Over(new Dictionary<string, string>
        {
            ["a"] = "The bridge of Alm spans the river. It opened in 1911.",
            ["b"] = "The tower of Bek stands on a hill. It opened in 1911.",
        });

        Assert.Equal(2, engine.Ask("What opened in 1911?").Candidates.Count(candidate => candidate.Quote.Text == "It opened in 1911."));
    }
}
