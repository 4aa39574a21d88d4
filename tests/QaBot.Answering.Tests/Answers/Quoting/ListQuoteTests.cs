using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Quoting;

public sealed class ListQuoteTests
{
    private const string Rules =
        "# The guild of bakers\n\nThe guild of bakers was founded in 1650.\n\nThe guild of bakers has these duties:\n\n- It tests the "
        + "flour of every baker in the town twice a year.\n"
        + "- It pays for the school of the bakers.\n- It keeps the scales of the market.\n\nThe guild meets in the old hall.\n";

    [Fact]
    public void Words_that_lead_into_a_list_are_quoted_with_its_items()
    {
        using var engine = TestEngine.Over(Rules);

        var quote = engine.Ask("What are the duties of the guild of bakers?").Quote!;

        Assert.StartsWith("The guild of bakers has these duties:", quote.Text, StringComparison.Ordinal);
        Assert.EndsWith("It keeps the scales of the market.", quote.Text, StringComparison.Ordinal);
        Assert.Equal(quote.Text, quote.Span.Of(engine.Article("article").Text));
    }

    [Fact]
    public void Item_alone_is_quoted_behind_what_leads_in()
    {
        using var engine = TestEngine.Over(Rules);

        var answer = engine.Ask("Which school does the guild of bakers pay for?");

        Assert.Equal("It pays for the school of the bakers.", answer.Quote!.Text);
        Assert.Contains("The guild of bakers has these duties:", answer.Context.Select(quote => quote.Text));
    }

    [Fact]
    public void Heading_is_never_quoted()
    {
        using var engine = TestEngine.Over(
            "# How to join the guild\n\n## Who may join the guild\n\nBakers may do so.\n\n## Who may leave the guild\n\nNobody may leave "
            + "it.\n");

        var quoted = engine.Ask("Who may join the guild?").Candidates.Select(candidate => candidate.Quote.Text).ToList();

        Assert.NotEmpty(quoted);
        Assert.All(quoted, words => Assert.Contains(words, (string[])["Bakers may do so.", "Nobody may leave it."]));
    }

    [Fact]
    public void Steps_below_a_heading_are_quoted_as_a_whole()
    {
        using var engine = TestEngine.Over(
            "Bakers are many.\n\n# Steps to join the guild\n\n1. Write a letter\n2. Bake a loaf\n\n# The hall\n\nIt is old.\n");

        var answer = engine.Ask("How do I join the guild?");

        Assert.Equal("Steps to join the guild\n\n1. Write a letter\n2. Bake a loaf", answer.Quote!.Text);
        Assert.Null(answer.ShortAnswer);
    }

    [Fact]
    public void Words_that_announce_a_table_are_never_quoted()
    {
        using var engine = TestEngine.Over("The ferries of Sund are:\n\n| Ferry | Cars |\n|---|---|\n| Alva | 24 |\n| Bris | 40 |\n");

        Assert.Equal(
            ["Ferry: Alva; Cars: 24", "Ferry: Bris; Cars: 40"],
            engine.Ask("How many cars do the ferries of Sund take?").Candidates.Select(candidate => candidate.Quote.Text)
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Number_is_given_with_its_exponent()
    {
        using var engine = TestEngine.Over("The lake of Arn holds 10^9^ litres of water. It is cold.");

        var answer = engine.Ask("How many litres of water does the lake of Arn hold?");

        Assert.Contains("10⁹", answer.ShortAnswer!.Text, StringComparison.Ordinal);
    }
}
