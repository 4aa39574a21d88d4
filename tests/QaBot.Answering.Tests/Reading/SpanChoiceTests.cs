using QaBot.Answering.Reading;

namespace QaBot.Answering.Tests.Reading;

public sealed class SpanChoiceTests
{
    [Fact]
    public void Choice_is_the_likeliest_when_belief_is_not_split() =>
        Assert.Equal(new ScoredSpan(4, 4, 9), Of(new(4, 4, 9), new(3, 4, 5), new(3, 5, 4)).Safest());

    [Fact]
    public void Choice_shares_most_with_the_others_when_belief_is_split() =>
        Assert.Equal(new ScoredSpan(3, 4, 4.9f), Of(new(9, 9, 5), new(3, 4, 4.9f), new(3, 5, 4.8f), new(2, 4, 4.7f)).Safest());

    [Fact]
    public void Likeliest_span_stays_known()
    {
        var choice = Of([.. Enumerable.Range(0, 50).Select(i => new ScoredSpan(i, i, i % 37))]);
        Assert.Equal(new ScoredSpan(36, 36, 36), choice.Likeliest);
    }

    [Theory]
    [InlineData(0, 1, 0, 1, 1)]
    [InlineData(0, 1, 1, 1, 2 / 3f)]
    [InlineData(0, 1, 2, 3, 0)]
    public void Overlap_is_F1_of_the_shared_tokens(int first, int last, int otherFirst, int otherLast, float expected) =>
        Assert.Equal(expected, new ScoredSpan(first, last, 0).Overlap(new ScoredSpan(otherFirst, otherLast, 0)), 6);

    private static SpanChoice Of(params ScoredSpan[] spans)
    {
        var choice = new SpanChoice();
        Array.ForEach(spans, choice.Add);
        return choice;
    }
}
