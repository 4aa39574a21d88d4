using QaBot.Answering.Starters;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Starters;

public sealed class NearQuestionsTests(SmallArticlesFixture small) : IClassFixture<SmallArticlesFixture>
{
    [Fact]
    public async Task Questions_are_answered_by_their_article_among_all()
    {
        using var starters = new StarterQuestions(small.Engine.Index, small.Engine.Answerer);
        await starters.Prepare("bridge");

        var near = starters.Near("bridge", 0, (_, _) => false, 30);

        Assert.NotEmpty(near);
        Assert.All(near, question =>
            Assert.Equal("bridge", small.Engine.Ask(question) is { Answered: true } answer ? answer.Quote!.ArticleId : "none"));
    }

    [Fact]
    public async Task Nearest_comes_first_and_each_sentence_once()
    {
        using var starters = new StarterQuestions(small.Engine.Index, small.Engine.Answerer);
        await starters.Prepare("bridge");
        var place = small.Engine.Article("bridge").Text.IndexOf("In 2001, the toll", StringComparison.Ordinal);

        var near = starters.Near("bridge", place, (_, _) => false, 30);

        Assert.Contains("toll", near[0], StringComparison.Ordinal);
        Assert.Equal(near.Count, near.Select(question => small.Engine.Ask(question).Quote!.Span).Distinct().Count());
    }

    [Fact]
    public async Task Known_question_is_left_out()
    {
        using var starters = new StarterQuestions(small.Engine.Index, small.Engine.Answerer);
        await starters.Prepare("bridge");
        var all = starters.Near("bridge", 0, (_, _) => false, 2);

        Assert.Equal(all[1], Assert.Single(starters.Near("bridge", 0, (question, _) => question == all[0], 1)));
    }

    [Fact]
    public void Nobody_waits_for_questions_that_are_not_known_yet()
    {
        using var starters = new StarterQuestions(small.Engine.Index, small.Engine.Answerer);

        Assert.Empty(starters.Near("bridge", 0, (_, _) => false, 3));
    }

    [Fact]
    public void Article_that_is_not_there_gives_none()
    {
        using var starters = new StarterQuestions(small.Engine.Index, small.Engine.Answerer);

        Assert.Empty(starters.Near("tunnel", 0, (_, _) => false, 3));
    }

    [Fact]
    public void Starters_of_many_articles_come_from_the_newest_that_have_some()
    {
        string[] things = ["weir", "mill", "bridge", "chapel", "tower"];
        var articles = things.Append("riddle").Select((thing, i) => (thing, year: 2001 + i)).ToDictionary(
            one => $"{one.year}",
            one => $"---\ntitle: The {one.thing}\ndate: {one.year}-01-01\n---\n\n"
                + (one.thing == "riddle" ? "Who knows? Nobody." : $"The {one.thing} was built in {one.year - 100}."),
            StringComparer.Ordinal);
        using var engine = TestEngine.Over(articles);
        using var starters = new StarterQuestions(engine.Index, engine.Answerer);

        Assert.Equal(["When was the tower built?", "When was the chapel built?"], starters.Get(null, 2));
    }
}
