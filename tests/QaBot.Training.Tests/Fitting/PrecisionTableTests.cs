using QaBot.Training.Fitting.Confidence;

namespace QaBot.Training.Tests.Fitting;

public sealed class PrecisionTableTests
{
    // 100 right ones at 0.9, then 100 at 0.6 of which half are right.
    private static readonly BelievedAnswer[] Answers =
    [
        .. Enumerable.Repeat(Answer(0.9, true), 100),
        .. Enumerable.Repeat(Answer(0.6, true), 50),
        .. Enumerable.Repeat(Answer(0.6, false), 50),
    ];

    [Fact]
    public void Threshold_is_the_lowest_that_reaches_the_precision()
    {
        var table = new PrecisionTable(Answers, 1);

        Assert.Equal((0.9, 0.6), (table.At(0.8)!.Value.Threshold, table.At(0.75)!.Value.Threshold));
    }

    [Fact]
    public void Precision_that_is_never_reached_has_no_threshold()
    {
        Assert.Null(new PrecisionTable(Answers[100..], 1).At(0.6));
    }

    [Fact]
    public void Thresholds_rise_with_precision()
    {
        var thresholds = new PrecisionTable(Answers, 1).Thresholds();

        Assert.Equal(thresholds.Select(row => row.Threshold).Order(), thresholds.Select(row => row.Threshold));
        Assert.Equal((0.5, 0.99), (thresholds[0].Precision, thresholds[^1].Precision));
    }

    private static BelievedAnswer Answer(double confidence, bool right) =>
        new(new JudgedAnswer("an article", true, right, 1.0 / 200, []), confidence);
}
