using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Quoting;

public sealed class ContextSentencesTests(SmallArticlesFixture small) : IClassFixture<SmallArticlesFixture>
{
    [Fact]
    public void Sentence_that_points_back_brings_the_one_before()
    {
        var answer = small.Engine.Ask("Who designed the lighthouse?", "lighthouse");

        Assert.Equal("It was designed by Anna Berg.", answer.Quote!.Text);
        Assert.Equal(["The lighthouse of Skarholm stands on the island of Skarholm."], answer.Context.Select(quote => quote.Text));
    }

    [Fact]
    public void Sentence_that_stands_alone_brings_none()
    {
        Assert.Empty(small.Engine.Ask("Which company installed an electric lamp in 1931?", "lighthouse").Context);
    }

    [Fact]
    public void Heading_is_never_brought_along()
    {
        using var engine = TestEngine.Over("# Mill\n\n## The wheel\n\nIt was built by Karl Stein in 1790.");

        Assert.Empty(engine.Ask("Who built it in 1790?").Context);
    }

    [Fact]
    public void At_most_two_sentences_are_brought_in_the_order_of_the_text()
    {
        using var engine = TestEngine.Over("Karl Stein came to the valley.\n\nHe bought land. He dug a pond. He built a mill in 1790.");
        var answer = engine.Ask("When did he build a mill?");

        Assert.Equal(["He bought land.", "He dug a pond."], answer.Context.Select(quote => quote.Text));
    }
}
