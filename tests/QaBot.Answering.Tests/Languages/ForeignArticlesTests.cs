using QaBot.Answering.Answers;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Languages;

public class ForeignArticlesTests
{
    private const string Kiln =
        "---\nlanguage: de\n---\n# Die Ziegelei\n\nDie Ziegelei von Ahrenfeld wurde im Jahre 1861 von Konrad Lüders gegründet. Sie "
        + "beschäftigte vierzig Arbeiter.";
    private const string Inn = "# The inn\n\nThe inn of Whitford was built in 1702. It has eleven rooms and a garden.";

    [Fact]
    public void English_question_to_articles_in_another_language_is_told_so()
    {
        using var engine = TestEngine.Over(Kiln);

        var answer = engine.Ask("Who founded the brickworks?");

        Assert.Equal(DeclineReason.OtherLanguage, answer.Declined);
        Assert.Contains("German", answer.DeclinedBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void English_question_that_names_what_only_another_language_has_is_told_so()
    {
        using var engine = TestEngine.Over(new Dictionary<string, string> { ["kiln"] = Kiln, ["inn"] = Inn });

        Assert.Contains("German", engine.Ask("When was the brickworks of Ahrenfeld founded?").DeclinedBecause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("When was the inn of Whitford sold?")]
    [InlineData("Who painted the ceiling?")]
    public void Question_that_no_article_answers_is_not_sent_to_another_language(string question)
    {
        using var engine = TestEngine.Over(new Dictionary<string, string> { ["kiln"] = Kiln, ["inn"] = Inn });

        Assert.DoesNotContain("German", engine.Ask(question).DeclinedBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void Question_in_the_language_of_the_articles_is_not_told_so()
    {
        using var engine = TestEngine.Over(Kiln);

        Assert.NotEqual(DeclineReason.OtherLanguage, engine.Ask("Wer bezahlte die Ziegelei?").Declined);
    }
}
