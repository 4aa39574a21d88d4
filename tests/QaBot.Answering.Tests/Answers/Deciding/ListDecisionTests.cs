using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Answers.Deciding;

public sealed class ListDecisionTests(ListDecisionTests.Manual manual) : IClassFixture<ListDecisionTests.Manual>
{
    [Theory]
    [InlineData("How do I reset the clock?", "Hold the button", "Wait for the beep", "Let go")]
    [InlineData("How can I oil the hinge?", "Lift the door", "Drip the oil", "Wipe the pin")]
    [InlineData("How are the candles packed?", "Wrap each candle", "Lay them in straw", "Close the lid")]
    public void How_something_is_done_is_answered_by_all_steps(string question, params string[] steps)
    {
        var answer = manual.Engine.Ask(question);

        Assert.True(answer.Answered, answer.DeclinedBecause);
        Assert.All(steps, step => Assert.Contains(step, answer.Quote!.Text, StringComparison.Ordinal));
        Assert.Null(answer.ShortAnswer);
    }

    [Theory]
    [InlineData("What is the second step to oil the hinge?", "Drip the oil")]
    [InlineData("What is the last step to reset the clock?", "Let go")]
    [InlineData("What is step 1 of packing the candles?", "Wrap each candle")]
    [InlineData("Which is the 2nd duty of the night porter?", "Locking the gate")]
    [InlineData("What is the third duty of the night porter?", "Feeding the owl")]
    public void Item_asked_for_by_its_number_is_the_short_answer(string question, string item)
    {
        var answer = manual.Engine.Ask(question);

        Assert.True(answer.Answered, answer.DeclinedBecause);
        Assert.Equal(item, answer.ShortAnswer?.Text);
        Assert.True(answer.Quote!.Span.Contains(answer.ShortAnswer!.Span));
    }

    [Theory]
    [InlineData("What is the fifth step to oil the hinge?")]
    [InlineData("How do I mend the clock?")]
    [InlineData("What is the second duty of the gardener?")]
    public void List_of_something_else_or_with_fewer_items_answers_nothing(string question)
    {
        var answer = manual.Engine.Ask(question);

        Assert.False(answer.Answered);
        Assert.DoesNotContain("\"fifth\"", answer.DeclinedBecause, StringComparison.Ordinal);
        Assert.DoesNotContain("\"second\"", answer.DeclinedBecause, StringComparison.Ordinal);
    }

    public sealed class Manual : IDisposable
    {
        internal TestEngine Engine { get; } = TestEngine.Over(
            """
            # The house of Quell

            ## How to reset the clock

            1. Hold the button.
            2. Wait for the beep.
            3. Let go.

            To oil the hinge:

            1. Lift the door
            2. Drip the oil
            3. Wipe the pin

            ## Packing the candles

            1. Wrap each candle
            2. Lay them in straw
            3. Close the lid

            The night porter has these duties:

            - Lighting the lamps
            - Locking the gate
            - Feeding the owl
            """);

        public void Dispose() => Engine.Dispose();
    }
}
