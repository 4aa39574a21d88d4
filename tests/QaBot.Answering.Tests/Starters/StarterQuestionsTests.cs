using QaBot.Answering.Starters;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Starters;

public sealed class StarterQuestionsTests(SmallArticlesFixture small, ShippedArticleFixture shipped)
    : IClassFixture<SmallArticlesFixture>, IClassFixture<ShippedArticleFixture>
{
    [Theory]
    [InlineData("bridge", "When was the bridge opened?")]
    [InlineData("bridge", "Who opened the bridge?")]
    [InlineData("bridge", "Why was the toll abolished?")]
    [InlineData("bridge", "How much did the bridge cost?")]
    [InlineData("chess-club", "Who founded the Marlow Chess Club?")]
    [InlineData("chess-club", "When did Edith Moore win the national championship?")]
    [InlineData("lighthouse", "When was the lighthouse completed?")]
    [InlineData("lighthouse", "When did the last keeper retire?")]
    public void Sentence_of_plain_form_gives_its_question(string article, string question)
    {
        Assert.Contains(question, Of(small.Engine).Get(article, 30));
    }

    [Fact]
    public void Questions_of_the_shipped_article_are_enough_for_a_menu()
    {
        Assert.Equal(6, Of(shipped.Engine).Get(ShippedFiles.ArticleId, 6).Count);
    }

    [Fact]
    public void Questions_of_the_shipped_article_are_of_several_kinds()
    {
        var openings = Of(shipped.Engine).Get(ShippedFiles.ArticleId, 6).Select(question => question.Split(' ')[0]).Distinct();

        Assert.True(openings.Count() >= 3, string.Join(", ", openings));
    }

    [Theory]
    [InlineData("bridge")]
    [InlineData("chess-club")]
    [InlineData("lighthouse")]
    public void Question_offered_is_answered(string article)
    {
        Assert.All(Of(small.Engine).Get(article, 30), question => Assert.True(small.Engine.Ask(question, article).Answered, question));
    }

    [Fact]
    public void Question_of_all_articles_is_answered_when_all_are_searched()
    {
        Assert.All(Of(small.Engine).Get(null, 9), question => Assert.True(small.Engine.Ask(question).Answered, question));
    }

    [Fact]
    public void Questions_of_all_articles_come_from_each_of_them()
    {
        var articles = Of(small.Engine).Get(null, 9).Select(question => small.Engine.Ask(question).Quote!.ArticleId).Distinct();

        Assert.Equal(["bridge", "chess-club", "lighthouse"], articles.Order());
    }

    [Theory]
    [InlineData("He opened the hall in 1901.")]
    [InlineData("An agreement signed in 1907 provided for a ferry.")]
    [InlineData("Last year the museum had 31 rooms.")]
    [InlineData("\"The hall was opened in 1901,\" says the guide.")]
    [InlineData("Opened in 1901, the hall was closed again.")]
    [InlineData("The hall, which was opened in 1901, is closed.")]
    [InlineData("This hall was opened in 1901.")]
    [InlineData("Was the hall opened in 1901?")]
    public void Sentence_that_is_not_plain_gives_no_question(string sentence)
    {
        using var engine = TestEngine.Over("# Hall\n\nThe hall is a house for music.\n\n" + sentence);

        Assert.DoesNotContain(Of(engine).Get("article", 30), question => question != "What is the hall?");
    }

    [Fact]
    public void Questions_are_the_same_from_another_index()
    {
        using var again = TestEngine.Over(SmallArticles.All);

        Assert.Equal(Of(small.Engine).Get(null, 9), Of(again).Get(null, 9));
    }

    [Fact]
    public void Questions_are_no_more_than_asked_for()
    {
        Assert.Equal(2, Of(small.Engine).Get("bridge", 2).Count);
    }

    [Fact]
    public void No_question_is_given_when_none_is_wanted()
    {
        Assert.Empty(Of(small.Engine).Get(null, 0));
    }

    [Fact]
    public void Article_that_is_not_there_is_an_error()
    {
        Assert.Throws<AnsweringException>(() => Of(small.Engine).Get("tunnel", 3));
    }

    private static StarterQuestions Of(TestEngine engine) => new(engine.Index, engine.Answerer);
}
