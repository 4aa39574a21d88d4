using QaBot.Answering.Ranking.Confidence;
using QaBot.Training.Fitting.Confidence;

namespace QaBot.Training.Tests.Fitting;

public sealed class ConfidenceFitTests
{
    private static readonly Dictionary<ConfidenceFeature, double> Known = new()
    {
        [ConfidenceFeature.Bias] = -1,
        [ConfidenceFeature.Coverage] = 2,
        [ConfidenceFeature.RarestMissing] = -1.5,
        [ConfidenceFeature.Unknown] = -2.5,
        [ConfidenceFeature.NobodyNamed] = -3,
        [ConfidenceFeature.AmountMissing] = -2.5,
        [ConfidenceFeature.RolesReversed] = -3,
    };

    [Fact]
    public void Weights_that_made_the_data_are_found_again()
    {
        var weights = new ConfidenceFit(0).Fit(SyntheticRows.Answers(20_000, Known));

        Assert.All(Enum.GetValues<ConfidenceFeature>(),
            feature => Assert.Equal(Known.GetValueOrDefault(feature), weights[(int)feature], 0.15));
    }

    [Fact]
    public void Prior_is_mixed_in_by_its_share()
    {
        var answers = SyntheticRows.Answers(500, Known);
        var fitted = new ConfidenceFit(1e-3).Fit(answers);
        var prior = fitted.Select((_, i) => (double)i).ToArray();

        var mixed = new ConfidenceFit(1e-3, prior, 0.25).Fit(answers);

        Assert.All(mixed.Select((weight, i) => (weight, i)),
            pair => Assert.Equal((0.75 * fitted[pair.i]) + (0.25 * pair.i), pair.weight, 9));
    }

    [Fact]
    public void Word_that_is_missing_never_raises_the_confidence_whatever_the_data_say()
    {
        var answers = SyntheticRows.Answers(2000, new Dictionary<ConfidenceFeature, double> { [ConfidenceFeature.RarestMissing] = 2 });

        Assert.Equal(0, new ConfidenceFit(0).Fit(answers)[(int)ConfidenceFeature.RarestMissing]);
    }

    [Fact]
    public void Cross_validated_confidence_says_how_often_answers_are_right()
    {
        var believed = new ConfidenceFit(1e-3).CrossValidate(SyntheticRows.Answers(6000, Known), 6);

        Assert.InRange(new Calibration(believed).Error, 0, 0.03);
    }

    [Fact]
    public void Every_answer_is_judged_once_by_cross_validation()
    {
        var answers = SyntheticRows.Answers(300, Known);

        Assert.Equal(answers.ToHashSet(), new ConfidenceFit(1e-3).CrossValidate(answers, 5).Select(answer => answer.Answer).ToHashSet());
    }
}
