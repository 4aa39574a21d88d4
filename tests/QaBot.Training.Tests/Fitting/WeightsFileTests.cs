using System.Text.Json;
using QaBot.Answering.Ranking.Confidence;
using QaBot.Answering.Ranking.Weights;
using QaBot.Training.Fitting;

namespace QaBot.Training.Tests.Fitting;

public sealed class WeightsFileTests
{
    [Fact]
    public void Weights_that_are_written_are_read_back()
    {
        var path = Path.GetTempFileName();
        var written = new ConfidenceWeights
        {
            Origin = "a test",
            Weights = new Dictionary<ConfidenceFeature, double> { [ConfidenceFeature.Lead] = 2.5 },
            Thresholds = [new PrecisionThreshold(0.9, 0.75)],
        };
        WeightsFile.Write(path, written);
        var read = JsonSerializer.Deserialize(File.ReadAllText(path), WeightsJson.Default.ConfidenceWeights)!;
        File.Delete(path);

        Assert.Equal(written.Weights, read.Weights);
        Assert.Equal(written.Thresholds, read.Thresholds);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Thresholds_that_the_engine_carries_rise_and_reach_nine_in_ten(bool withReader)
    {
        var thresholds = WeightsFile.Confidence(withReader).Thresholds;

        Assert.Equal(thresholds.Select(row => row.Threshold).Order(), thresholds.Select(row => row.Threshold));
        Assert.Contains(thresholds, row => row.Precision >= 0.9);
    }

    [Fact]
    public void No_weight_of_the_rules_confidence_goes_against_sense()
    {
        Assert.All(
            WeightsFile.Confidence(withReader: false).Weights,
            weight => Assert.Equal(weight.Value, FeatureBounds.Of(weight.Key).Clamp(weight.Value)));
    }
}
