using QaBot.Answering.Tests.Answering;
using QaBot.Answering.Tests.Reading;

namespace QaBot.Answering.Tests.Analysis;

public sealed class ReadSpanTests
{
    [Theory]
    [InlineData("When was the mill opened?", "Karl Stein opened the mill on 3 May 1790.", "Karl Stein", "3 May 1790")]
    [InlineData("How many visitors came to the mill?", "To the mill came 300 visitors on Sunday.", "Sunday", "300")]
    [InlineData("Who opened the mill?", "In Bern the mill was opened by Karl Stein.", "Bern", "Karl Stein")]
    public void Next_best_span_answers_when_the_best_is_hardly_likelier_and_of_another_kind(string question, string text, string best,
        string next)
    {
        Assert.Equal(next, ShortAnswer(question, text, (best, 9), (next, 8.7f)));
        Assert.Equal(best, ShortAnswer(question, text, (best, 9), (next, 7)));
    }

    [Theory]
    [InlineData("Which ministry paid for the mill?", "The mill was paid for by the Swiss Ministry of Labour and Trade.",
        "Ministry of Labour", "Swiss Ministry of Labour and Trade")]
    [InlineData("When did the mill burn?", "The mill burned on 12 June 1811 at night.", "on 12", "12 June 1811")]
    public void Name_or_time_is_given_whole(string question, string text, string read, string expected)
    {
        Assert.EndsWith(expected, ShortAnswer(question, text, (read, 9)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who is Karl Stein?", "The mill was sold by Karl Stein, a baker of Bern, in 1790.", "a baker of Bern")]
    [InlineData("who was karl stein", "Karl Stein was a baker who bought the mill.", "a baker who bought the mill")]
    public void Who_someone_is_gets_what_is_said_beside_the_name(string question, string text, string expected)
    {
        Assert.Equal(expected, ShortAnswer(question, text, ("Karl Stein", 9), ("baker", 8)));
    }

    [Theory]
    [InlineData("How much does a seat in the Circle cost?", "£35")]
    [InlineData("How much does a seat in the Stalls cost?", "£20")]
    public void Of_amounts_told_in_a_row_the_one_behind_the_name_asked_about_answers(string question, string expected)
    {
        Assert.Equal(expected, ShortAnswer(question, "A seat in the Stalls costs £20, one in the Circle £35.", ("£20", 9), ("£35", 9)));
    }

    [Fact]
    public void Things_compared_are_quoted_without_choosing_one()
    {
        Assert.Null(ShortAnswer("Which mill is older, Upper Mill or Lower Mill?", "Upper Mill is older than Lower Mill.", ("Lower Mill", 9),
            ("Upper Mill", 8)));
    }

    [Fact]
    public void Of_two_things_asked_about_one_answers()
    {
        Assert.Equal("watermill", ShortAnswer("Is the mill a watermill or a windmill?", "The mill is a watermill.", ("watermill", 9)));
    }

    [Fact]
    public void List_is_given_whole()
    {
        Assert.Equal(
            "flour, oil and paper",
            ShortAnswer("Which products did the mill make?", "The mill made flour, oil and paper.", ("oil", 9)));
    }

    [Fact]
    public void Yes_or_no_gets_the_sentence_alone()
    {
        Assert.Null(ShortAnswer("Did the mill burn?", "The mill burned in 1811.", ("1811", 9)));
    }

    private static string? ShortAnswer(string question, string text, params (string Words, float Score)[] script)
    {
        using var engine = TestEngine.Over(text, new ScriptedReader(script).Model);
        return engine.Ask(question).Candidates[0].Span?.Text;
    }
}
