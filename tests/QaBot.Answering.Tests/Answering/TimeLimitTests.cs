using QaBot.Answering.Answers;

namespace QaBot.Answering.Tests.Answering;

public sealed class TimeLimitTests
{
    private const string Question = "When was the northern cabel of the bridge replaced by Jonas?";

    [Fact]
    public void Question_that_takes_too_long_is_answered_by_what_is_known()
    {
        // Each look at the clock takes a second, so that every step in turn is the one that is too late.
        using var engine = Warm(new AnsweringOptions());
        var incomplete = Enumerable.Range(0, 200).Select(seconds => Ask(engine, TimeSpan.FromSeconds(seconds)).IsIncomplete).ToList();

        Assert.True(incomplete[0]);
        Assert.False(incomplete[^1]);
        Assert.Equal(incomplete.OrderDescending(), incomplete);
    }

    [Fact]
    public void Question_may_be_given_a_limit_of_its_own()
    {
        using var engine = Warm(new AnsweringOptions());

        Assert.True(engine.Answerer.Ask(Question, new AskOptions { TimeLimit = TimeSpan.Zero }).IsIncomplete);
        Assert.False(engine.Answerer.Ask(Question, new AskOptions { TimeLimit = Timeout.InfiniteTimeSpan }).IsIncomplete);
    }

    [Theory]
    [InlineData(10, 3600, false)]
    [InlineData(3600, 10, false)]
    [InlineData(10, 10, true)]
    public void First_question_has_the_larger_of_two_limits(int seconds, int first, bool isCut)
    {
        var options = new AnsweringOptions { TimeLimit = TimeSpan.FromSeconds(seconds), FirstTimeLimit = TimeSpan.FromSeconds(first) };
        using var engine = TestEngine.Over(SmallArticles.Bridge, options, time: new SlowClock());

        Assert.Equal(isCut, engine.Ask(Question).IsIncomplete);
    }

    private static Answer Ask(TestEngine engine, TimeSpan limit)
    {
        var answer = engine.Answerer.Ask(Question, new AskOptions { TimeLimit = limit });
        Verbatim.AssertHolds(answer, engine);
        Assert.Equal(answer.Answered, answer.DeclinedBecause.Length == 0);
        return answer;
    }

    private static TestEngine Warm(AnsweringOptions options)
    {
        var engine = TestEngine.Over(SmallArticles.Bridge, options, time: new SlowClock());
        engine.Ask("bridge");
        return engine;
    }

    /// <summary>Goes on by a second whenever it is looked at.</summary>
    private sealed class SlowClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Increment(ref now);
    }
}
