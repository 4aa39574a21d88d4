using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Deciding;

public sealed class DeniedTests
{
    private const string Notice =
        "Notes for visitors of Tarnholm. The tram does not run in February. The kiosk opens daily except Sunday. The lift was never "
        + "repaired. "
        + "The stairs were repaired in 1987. The well was not dug by monks. It was dug by sailors in 1702.";

    [Theory]
    [InlineData("When does the tram run?")]
    [InlineData("When was the lift repaired?")]
    public void What_is_denied_of_a_thing_is_not_answered_by_another(string question)
    {
        using var engine = TestEngine.Over(Notice);

        Assert.False(engine.Ask(question).Answered);
    }

    [Theory]
    [InlineData("When were the stairs repaired?", "1987")]
    [InlineData("When does the tram not run?", "February")]
    [InlineData("When was the well dug?", "1702")]
    public void What_is_told_is_answered_all_the_same(string question, string told)
    {
        using var engine = TestEngine.Over(Notice);
        var answer = engine.Ask(question);

        Assert.True(answer.Answered, answer.DeclinedBecause);
        Assert.Contains(told, answer.ShortAnswer?.Text, StringComparison.Ordinal);
    }
}
