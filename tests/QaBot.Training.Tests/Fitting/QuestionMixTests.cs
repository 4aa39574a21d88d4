using QaBot.Evaluation;
using QaBot.Training.Fitting.Confidence;

namespace QaBot.Training.Tests.Fitting;

public sealed class QuestionMixTests
{
    [Fact]
    public void Kinds_have_their_share_however_many_rows_there_are()
    {
        FeatureLine[] rows =
        [
            .. Enumerable.Repeat(SyntheticRows.Row(QuestionKind.Answerable, right: true), 8),
            SyntheticRows.Row(QuestionKind.Elsewhere),
            .. Enumerable.Repeat(SyntheticRows.Row(QuestionKind.TakenOut), 3),
        ];
        var answers = QuestionMix.Parse("50:25:25").Weigh(rows);

        Assert.Equal(0.5, answers.Where(answer => answer.IsAnswerable).Sum(answer => answer.Weight), 1e-9);
        Assert.Equal(1, answers.Sum(answer => answer.Weight), 1e-9);
    }

    [Theory]
    [InlineData("50:50")]
    [InlineData("a:b:c")]
    [InlineData("0:0:0")]
    [InlineData("-1:1:1")]
    public void Mix_that_is_not_three_parts_is_an_error(string mix)
    {
        Assert.Throws<ArgumentException>(() => QuestionMix.Parse(mix));
    }

    [Fact]
    public void Kind_that_the_files_lack_is_an_error_that_names_the_remedy()
    {
        var error = Assert.Throws<ArgumentException>(() => QuestionMix.Parse("1:1:1").Weigh([SyntheticRows.Row(QuestionKind.Answerable)]));

        Assert.Contains("--unanswerable", error.Message, StringComparison.Ordinal);
    }
}
