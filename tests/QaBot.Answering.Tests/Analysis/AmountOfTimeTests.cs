using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Analysis;

public class AmountOfTimeTests
{
    private const string Article =
        "# Dellen\n\nThe brewery of Dellen stands by the river. The brewery employed 212 workers in 1905 and 37 workers in 1988. In 1950 "
        + "the town had 4,100 inhabitants, and in 1990 it had 5,600 inhabitants.";

    [Theory]
    [InlineData("How many workers did the brewery employ in 1905?", "212")]
    [InlineData("How many workers did the brewery employ in 1988?", "37")]
    [InlineData("How many inhabitants did the town have in 1950?", "4,100")]
    [InlineData("How many inhabitants did the town have in 1990?", "5,600")]
    public void Year_asked_about_chooses_among_two_amounts(string question, string expected)
    {
        using var engine = TestEngine.Over(Article, new AnsweringOptions { Threshold = 0 });

        Assert.Contains(expected, engine.Ask(question).ShortAnswer!.Text, StringComparison.Ordinal);
    }
}
