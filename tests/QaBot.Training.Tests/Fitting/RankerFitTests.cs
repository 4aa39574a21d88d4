using QaBot.Answering.Ranking;
using QaBot.Training.Fitting.Ranking;

namespace QaBot.Training.Tests.Fitting;

public sealed class RankerFitTests
{
    private static readonly Dictionary<Feature, double> Known = new()
    {
        [Feature.SentenceMatch] = 2,
        [Feature.Coverage] = 0.5,
        [Feature.NameMissing] = -3,
    };

    [Fact]
    public void Weights_that_made_the_data_are_found_again()
    {
        var weights = new RankerFit(0).Fit(SyntheticRows.Questions(4000, Known));

        Assert.All(Enum.GetValues<Feature>(), feature => Assert.Equal(Known.GetValueOrDefault(feature), weights[(int)feature], 0.2));
    }

    [Fact]
    public void Missing_name_never_speaks_for_a_sentence_whatever_the_data_say()
    {
        var weights = new RankerFit(0).Fit(SyntheticRows.Questions(1000, new Dictionary<Feature, double> { [Feature.NameMissing] = 2 }));

        Assert.Equal(0, weights[(int)Feature.NameMissing]);
    }

    [Fact]
    public void Cross_validation_comes_near_to_what_the_right_weights_reach()
    {
        var questions = SyntheticRows.Questions(1200, Known);
        var weights = Enum.GetValues<Feature>().Select(feature => Known.GetValueOrDefault(feature)).ToArray();

        Assert.Equal(RankerFit.PrecisionAt1(questions, weights), new RankerFit(1e-3).CrossValidate(questions, 6), 0.03);
    }

    [Fact]
    public void Same_rows_give_the_same_weights()
    {
        var questions = SyntheticRows.Questions(200, Known);

        Assert.Equal(new RankerFit(1e-3).Fit(questions), new RankerFit(1e-3).Fit(questions));
    }

    [Fact]
    public void Articles_too_few_for_the_folds_are_an_error_that_says_so()
    {
        var error = Assert.Throws<ArgumentException>(() => new RankerFit(1e-3).CrossValidate(SyntheticRows.Questions(50, Known), 13));

        Assert.Contains("--folds", error.Message, StringComparison.Ordinal);
    }
}
