using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Weights;
using QaBot.Evaluation;
using QaBot.Training.Fitting.Ranking;
using Spectre.Console.Cli;

namespace QaBot.Training.Fitting;

/// <summary>Fits the ranker, tells what it is worth, and writes the weights.</summary>
internal sealed class FitRankerCommand : Command<FitSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, FitSettings settings, CancellationToken cancellationToken)
    {
        var questions = RankerFit.QuestionsOf(FeatureFile.Read(settings.Features));
        var fit = new RankerFit(settings.Penalty);
        var articles = questions.Select(question => question.Article).Distinct().Count();
        var possible = questions.Count(question => question.Right.Contains(true));
        FitReport.Say($"{questions.Count} questions on {articles} articles; {possible} have the right sentence among those kept");
        FitReport.Say($"weights in use: P@1 {RankerFit.PrecisionAt1(questions, InUse(questions)):0.0000}");
        var validated = fit.CrossValidate(questions, settings.Folds);
        FitReport.Say($"cross-validated over {settings.Folds} folds of articles: P@1 {validated:0.0000}");
        var weights = NamedWeights.Round(fit.Fit(questions));
        FitReport.Say($"fitted on all: P@1 {RankerFit.PrecisionAt1(questions, weights):0.0000}");
        var named = NamedWeights.Of<Feature>(weights);
        FitReport.Say(named);
        if (settings.Output is { } path)
        {
            var origin = FitReport.Origin(questions.Select(question => question.Article));
            WeightsFile.Write(path, new RankerWeights { Origin = $"fit-ranker: {origin}", Weights = named });
        }

        return 0;
    }

    private static double[] InUse(IReadOnlyList<RankedQuestion> questions)
    {
        var read = questions.Any(question => question.Features.Any(features => features[(int)Feature.Reading] != 0));
        return NamedWeights.Values(WeightsFile.Ranker(read).Weights);
    }
}
