using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Questions;

public sealed class TakenOverPhrasesTests
{
    [Theory]
    [InlineData("When was the mill of Orrin 4 sold?", "4|sold", "Orrin", "Orrin 4 sold")]
    [InlineData("When was the mill of Orrin 4 sold?", "Orrin|4", "", "Orrin 4")]
    [InlineData("Which lock is deeper, the Gull Lock or the Heron Lock?", "Gull|Lock|Heron", "", "Gull Lock or the Heron Lock")]
    [InlineData("Who built the weir, and why?", "weir", "deep", "weir")]
    [InlineData("Who built the weir?", "built|weir", "", "built the weir")]
    public void Words_are_told_as_they_were_said(string question, string carried, string own, string expected) =>
        Assert.Equal(expected.Split('|'), Of(new PreviousTurn { Question = question }, carried, own));

    [Fact]
    public void Word_of_the_answer_is_told_as_it_stands_there() =>
        Assert.Equal(["Ida Voss"],
            Of(new PreviousTurn { Question = "Who kept the light?", Answer = "keeper Ida Voss" }, "Ida|Voss", string.Empty));

    [Fact]
    public void Word_is_told_once_when_it_was_said_twice() =>
        Assert.Equal(["weir"],
            Of(new PreviousTurn { Question = "Who built the weir?", CarriedOver = "weir", Answer = "the weir keepers" }, "weir",
            string.Empty));

    [Fact]
    public void Nothing_is_told_of_words_that_were_not_said() =>
        Assert.Empty(Of(new PreviousTurn { Question = "Who built the weir?" }, "lock", string.Empty));

    private static IReadOnlyList<string> Of(PreviousTurn previous, string carried, string own) =>
        TakenOverPhrases.Of(previous, Terms(carried), Terms(own));

    private static IEnumerable<QuestionTerm> Terms(string words) =>
        words.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(word => new QuestionTerm { Word = word, Stem = word });
}
