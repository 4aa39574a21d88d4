using QaBot.Answering.Answers.Quoting;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Quoting;

public sealed class QuoteMakerTests
{
    [Theory]
    [InlineData("The shop opens at 9 a.m. every day.", "9 a.m", "9 a.m.")]
    [InlineData("The shop closes at 7 p.m.", "7 p.m", "7 p.m.")]
    [InlineData("It belongs to Lantern Inc.", "Lantern Inc", "Lantern Inc.")]
    [InlineData("It moved to Olympia, U.S.", "Olympia, U.S", "Olympia, U.S.")]
    [InlineData("It belongs to Lantern.", "Lantern", "Lantern")]
    [InlineData("The tour takes 20 min.", "20 min", "20 min")]
    public void Abbreviation_at_the_end_of_an_answer_keeps_its_full_stop(string text, string found, string answer)
    {
        using var engine = TestEngine.Over(text);
        var article = engine.Analyzed("article");
        var span = new TextSpan(article.Article.Text.IndexOf(found, StringComparison.Ordinal), found.Length);

        Assert.Equal(answer, QuoteMaker.Answer(article, article[0], span).Text);
    }
}
