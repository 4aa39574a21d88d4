using QaBot.Answering.Answers;

namespace QaBot.Answering.Tests.Answering;

public sealed class SmallArticleAnswerTests(SmallArticlesFixture small) : IClassFixture<SmallArticlesFixture>
{
    [Theory]
    [InlineData("lighthouse", "When was the lighthouse completed?", "October 12, 1887")]
    [InlineData("lighthouse", "When did work on the tower begin?", "May 1884")]
    [InlineData("lighthouse", "How tall is the tower?", "42 metres")]
    [InlineData("lighthouse", "How many steps does the lighthouse have?", "187")]
    [InlineData("lighthouse", "From what distance can the lamp be seen?", "23 nautical miles")]
    [InlineData("lighthouse", "How much did the repair of the roof cost?", "$1.4 million")]
    [InlineData("lighthouse", "When did Olaf Lund retire?", "1974")]
    [InlineData("lighthouse", "Which company installed an electric lamp?", "Skarholm Electric Company")]
    [InlineData("bridge", "When was the bridge opened?", "June 3, 1962")]
    [InlineData("bridge", "Who opened the bridge?", "President Jonas Frei")]
    [InlineData("bridge", "How long is the main span?", "610 metres")]
    [InlineData("bridge", "Why was the toll abolished?", "traffic had grown too dense")]
    [InlineData("bridge", "How many cars cross the bridge every day?", "26,000")]
    [InlineData("bridge", "When did a storm damage the northern cable?", "February 29, 1988")]
    [InlineData("bridge", "By when will the bridge be painted?", "October 2019")]
    [InlineData("chess-club", "Who founded the Marlow Chess Club?", "Edith Moore")]
    [InlineData("chess-club", "What percentage of the members are children?", "60 percent")]
    [InlineData("chess-club", "Where was the first meeting held?", "Harbour Street")]
    [InlineData("chess-club", "What is the magazine of the club called?", "The Bishop")]
    [InlineData("chess-club", "When did the club move to the old library?", "spring of 1967")]
    public void First_quote_holds_the_fact(string article, string question, string fact)
    {
        Assert.Contains(fact, small.Engine.First(question, article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lighthouse", "When was the lighthouse completed?", "October 12, 1887")]
    [InlineData("lighthouse", "How much did the repair of the roof cost?", "$1.4 million")]
    [InlineData("bridge", "Who designed the bridge?", "Marta Keller")]
    [InlineData("bridge", "How much did the bridge cost?", "48 million francs")]
    [InlineData("chess-club", "Who won the national championship in 1953?", "Edith Moore")]
    public void Short_answer_is_the_fact(string article, string question, string expected)
    {
        Assert.Equal(expected, small.Engine.Ask(question, article).ShortAnswer?.Text);
    }

    [Fact]
    public void Question_of_yes_or_no_gets_a_sentence_and_no_short_answer()
    {
        var answer = small.Engine.Ask("Was the bridge opened by Jonas Frei?", "bridge");

        Assert.True(answer.Answered);
        Assert.Null(answer.ShortAnswer);
    }

    [Fact]
    public void Quote_names_its_place()
    {
        var source = small.Engine.Ask("When did Olaf Lund retire?").Quote!.Source;

        Assert.Equal("The lighthouse of Skarholm", source.Title);
        Assert.Equal("Later years", source.Headings[^1]);
    }

    [Fact]
    public void Candidates_are_as_many_as_asked_for()
    {
        Assert.Equal(3, small.Engine.Ask("When was the bridge opened?", top: 3).Candidates.Count);
    }

    [Fact]
    public void Candidates_come_best_first()
    {
        var scores = small.Engine.Ask("When was the bridge opened?", top: 20).Candidates.Select(candidate => candidate.Score).ToList();

        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public void Candidates_are_different_sentences()
    {
        var spans = small.Engine.Ask("When was the bridge opened?", top: 100).Candidates
            .Select(candidate => (candidate.Quote.ArticleId, candidate.Quote.Span)).ToList();

        Assert.Equal(spans.Distinct(), spans);
    }

    [Fact]
    public void Quote_is_the_first_candidate()
    {
        var answer = small.Engine.Ask("When was the bridge opened?");

        Assert.Equal(answer.Candidates[0].Quote, answer.Quote);
    }

    [Theory]
    [InlineData("When was the lighthouse completed?", "lighthouse")]
    [InlineData("When was the bridge opened?", "bridge")]
    [InlineData("When was the chess club founded?", "chess-club")]
    public void Right_article_is_found_among_several(string question, string article)
    {
        Assert.Equal(article, small.Engine.Ask(question).Quote!.ArticleId);
    }

    [Fact]
    public void Only_the_article_asked_about_is_looked_in()
    {
        var answer = small.Engine.Ask("When was the bridge opened?", "lighthouse", top: 100);

        Assert.All(answer.Candidates, candidate => Assert.Equal("lighthouse", candidate.Quote.ArticleId));
    }

    [Fact]
    public void Only_the_part_asked_about_is_looked_in()
    {
        var text = small.Engine.Article("bridge").Text;
        var part = new TextSpan(text.IndexOf("The bridge has two", StringComparison.Ordinal), 120);
        var answer = small.Engine.Answerer.Ask("When was the bridge opened?",
            new AskOptions { ArticleId = "bridge", Within = part, Top = 100 });

        Assert.NotEmpty(answer.Candidates);
        Assert.All(answer.Candidates, candidate => Assert.True(candidate.Quote.Span.Overlaps(part), candidate.Quote.Text));
    }

    [Fact]
    public void Part_without_sentences_gives_no_candidate()
    {
        var answer = small.Engine.Answerer.Ask("When was the bridge opened?",
            new AskOptions { ArticleId = "bridge", Within = new TextSpan(1_000_000, 10) });

        Assert.Empty(answer.Candidates);
        Assert.Equal(DeclineReason.NothingFound, answer.Declined);
    }

    [Fact]
    public void Article_that_is_not_there_is_an_error_that_names_the_nearest()
    {
        var error = Assert.Throws<AnsweringException>(() => small.Engine.Ask("When?", "brigde"));

        Assert.Contains("bridge", error.Message, StringComparison.Ordinal);
    }
}
