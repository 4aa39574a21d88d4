using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Spans;

/// <summary>The short answer by rules alone, without the reader.</summary>
public sealed class SpanFinderTests
{
    [Theory]
    [InlineData("When was the mill built?", "The mill was built in 1790 by Karl Stein.", "1790")]
    [InlineData("Who built the mill?", "The mill was built in 1790 by Karl Stein.", "Karl Stein")]
    [InlineData("How many sacks does the mill hold?", "The mill holds 40 sacks and two carts.", "40")]
    [InlineData("How tall is the tower?", "The tower, begun in 1790, is 31 metres tall.", "31 metres")]
    [InlineData("How much did the mill cost?", "In 1790 the mill cost 4,000 dollars.", "4,000 dollars")]
    [InlineData("What share of the rye is ground?", "Of the rye 60 percent is ground in May.", "60 percent")]
    [InlineData("Where was Karl Stein born?", "Karl Stein was born in Aldau in 1760.", "Aldau")]
    [InlineData("How long did the repairs last?", "In 1811 the repairs lasted seven weeks.", "seven weeks")]
    [InlineData("Why did the mill close?", "The mill closed because the river froze.", "the river froze")]
    [InlineData("What does RMU stand for?", "The Rehn Millers' Union (RMU) meets in May.", "Rehn Millers' Union")]
    public void Words_of_the_kind_asked_for_answer(string question, string text, string expected)
    {
        using var engine = TestEngine.Over(text, new AnsweringOptions { Reader = false, TimeLimit = TimeSpan.FromHours(1) });
        var span = engine.Ask(question).Candidates[0].Span;

        Assert.NotNull(span);
        Assert.Contains(expected, span.Text, StringComparison.Ordinal);
        Assert.True(span.Text.Length <= expected.Length + 12, span.Text);
    }

    [Theory]
    [InlineData("Was the mill built in 1790?", "The mill was built in 1790 by Karl Stein.")]
    public void Yes_or_no_is_told_by_the_whole_sentence(string question, string text)
    {
        using var engine = TestEngine.Over(text, new AnsweringOptions { Reader = false, TimeLimit = TimeSpan.FromHours(1) });

        Assert.Null(engine.Ask(question).Candidates[0].Span);
    }
}
