using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Deciding;

public sealed class ComparisonTests(ComparisonTests.Fair fair) : IClassFixture<ComparisonTests.Fair>
{
    [Theory]
    [InlineData("Which pumpkin is heavier, Goliath or Little Nell?", "Goliath")]
    [InlineData("Which pumpkin is lighter, Goliath or Little Nell?", "Little Nell")]
    [InlineData("Which weighs more, Little Nell or Goliath?", "Goliath")]
    [InlineData("Which is longer, the green marrow or the striped marrow?", "striped marrow")]
    [InlineData("What is cheaper, a jar of honey or a jar of plums?", "jar of plums")]
    [InlineData("What is more expensive: a jar of honey or a jar of plums?", "jar of honey")]
    [InlineData("Who is older, Nora Beck or Otis Beck?", "Nora Beck")]
    [InlineData("Who is younger, Nora Beck or Otis Beck?", "Otis Beck")]
    [InlineData("Which tent was put up first, the red tent or the blue tent?", "blue tent")]
    [InlineData("Is Goliath or Little Nell heavier?", "Goliath")]
    [InlineData("Which has more seats, Hall Vega or Hall Mira?", "Hall Mira")]
    [InlineData("Which hall is cheaper per evening, Hall Vega or Hall Mira?", "Hall Vega")]
    public void What_has_more_or_less_is_the_short_answer(string question, string answer)
    {
        var found = fair.Engine.Ask(question);

        Assert.True(found.Answered, found.DeclinedBecause);
        Assert.Equal(answer, found.ShortAnswer?.Text, ignoreCase: true);
        Assert.True(found.Quote!.Span.Contains(found.ShortAnswer!.Span));
    }

    [Fact]
    public void Sentence_of_the_other_thing_is_shown_beside()
    {
        var found = fair.Engine.Ask("Which pumpkin is heavier, Goliath or Little Nell?");

        Assert.Contains(found.Context, quote => quote.Text == "Little Nell weighs 850 g.");
    }

    [Theory]
    [InlineData("Which pumpkin is heavier, Goliath or Fat Henry?")]
    [InlineData("Who is older, Nora Beck or Ivo Lamm?")]
    [InlineData("Which is longer, the green marrow or Goliath?")]
    public void Amount_that_is_missing_or_of_another_kind_decides_nothing(string question)
    {
        var found = fair.Engine.Ask(question);

        Assert.False(found.ShortAnswer is { } answer && question.Contains(answer.Text, StringComparison.Ordinal));
    }

    public sealed class Fair : IDisposable
    {
        internal TestEngine Engine { get; } = TestEngine.Over(
            """
            # The harvest fair

            Goliath weighs 61 kg. Little Nell weighs 850 g. Fat Henry won no prize. The green marrow is 42 cm long, the striped marrow 0.6 m.

            A jar of honey costs €7.50 and a jar of plums €4. Nora Beck was born in 1949. Her cousin Otis Beck was born in 1953. Ivo Lamm judges the cakes.

            The red tent was put up in 2004. The blue tent was put up in 1998.

            | Hall | Seats | Rent per evening |
            |---|---|---|
            | Hall Vega | 90 | €120 |
            | Hall Mira | 240 | €310 |
            """);

        public void Dispose() => Engine.Dispose();
    }
}
