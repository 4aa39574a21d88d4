using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Deciding;

public sealed class LookUpTests
{
    private const string Harbour =
        """
        # Pilots of Anvik

        The pilots' hall was raised in 1811. It was moved a year later. The hall has 17 benches. On 2008-10-14 a gale tore off the roof.
        The winch pulls 9 t. The lead pilot, b. 1957, is Runa Tveit. Her teacher Aksel Moe (d. 1982) wrote the rules. The pilots' school, est. 1863, has two classes.
        The founders were Sofie Lund (b. 1803, d. 1877) and Peder Vik (b. 1810, d. 1881).
        """;

    [Theory]
    [InlineData("What happened on 14 October 2008?", "a gale tore off the roof")]
    [InlineData("How many benches does the hall have?", "17 benches")]
    [InlineData("How many tonnes does the winch pull?", "The winch pulls 9 t")]
    public void Question_whose_words_stand_in_one_sentence_alone_is_answered_by_it(string question, string quoted) =>
        AssertQuoted(question, quoted);

    [Theory]
    [InlineData("When was Runa Tveit born?", "1957")]
    [InlineData("When did Aksel Moe die?", "1982")]
    [InlineData("When was the pilots' school founded?", "1863")]
    [InlineData("When was Sofie Lund born?", "1803")]
    [InlineData("When did Sofie Lund die?", "1877")]
    [InlineData("When was Peder Vik born?", "1810")]
    [InlineData("When did Peder Vik die?", "1881")]
    public void Abbreviation_before_a_year_tells_what_happened_then(string question, string year)
    {
        using var engine = TestEngine.Over(Harbour);
        var answer = engine.Ask(question);

        Assert.True(answer.Answered, answer.DeclinedBecause);
        Assert.Equal(year, answer.ShortAnswer?.Text);
    }

    [Theory]
    [InlineData("How many chairs does the hall have?")]
    public void Question_of_what_is_not_told_is_declined(string question)
    {
        using var engine = TestEngine.Over(Harbour);

        Assert.False(engine.Ask(question).Answered);
    }

    private static void AssertQuoted(string question, string quoted)
    {
        using var engine = TestEngine.Over(Harbour);
        var answer = engine.Ask(question);

        Assert.True(answer.Answered, answer.DeclinedBecause);
        Assert.Contains(quoted, answer.Quote!.Text, StringComparison.Ordinal);
    }
}
