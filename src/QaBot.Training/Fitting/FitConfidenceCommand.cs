using System.ComponentModel;
using System.Globalization;
using QaBot.Answering.Ranking.Confidence;
using QaBot.Answering.Ranking.Weights;
using QaBot.Evaluation;
using QaBot.Training.Fitting.Confidence;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Training.Fitting;

/// <summary>Fits the confidence and its thresholds, tells what they are worth, and writes them.</summary>
internal sealed class FitConfidenceCommand : Command<FitConfidenceCommand.Settings>
{
    private const string WholeAnswer = "answer";
    private const string QuoteAlone = "quote";

    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var mix = QuestionMix.Parse(settings.Mix);
        var rows = FeatureFile.Read(settings.Features)
            .Select(row => settings.Right == QuoteAlone ? row : row with { Right = row.ShortRight });
        var answers = mix.Weigh([.. rows]);

        // The sets' questions were written beside the text; those of users share fewer words with it, and of them the
        // rules' weights are the better judge.
        var rules = NamedWeights.Values(WeightsFile.Confidence(withReader: false).Weights);
        var fit = new ConfidenceFit(settings.Penalty, rules, settings.RulesShare);
        FitReport.Say($"{answers.Count} answers, weighed as {settings.Mix} (answerable : asked elsewhere : answer taken out)");
        FitReport.Say($"{ConfidenceReport.Of("weights in use", ConfidenceFit.Believe(answers, InUse(answers)), mix)}");
        var believed = fit.CrossValidate(answers, settings.Folds);
        var validated = string.Create(CultureInfo.InvariantCulture, $"cross-validated over {settings.Folds} folds of articles");
        FitReport.Say($"{ConfidenceReport.Of(validated, believed, mix)}");
        var named = NamedWeights.Of<ConfidenceFeature>(NamedWeights.Round(fit.Fit(answers)));
        FitReport.Say(named);
        if (settings.Output is { } path)
        {
            var origin = FitReport.Origin(answers.Select(answer => answer.Article));
            WeightsFile.Write(path, new ConfidenceWeights
            {
                Origin = string.Create(CultureInfo.InvariantCulture,
                    $"fit-confidence --mix {settings.Mix} --rules-share {settings.RulesShare}: {origin}"),
                Weights = named,
                Thresholds = new PrecisionTable(believed, mix.Answerable).Thresholds(),
            });
        }

        return 0;
    }

    private static double[] InUse(IReadOnlyList<JudgedAnswer> answers)
    {
        var read = answers.Any(answer => answer.Signs[(int)ConfidenceFeature.ReadingShare] != 0);
        return NamedWeights.Values(WeightsFile.Confidence(read).Weights);
    }

    /// <summary>Its options.</summary>
    internal sealed class Settings : FitSettings
    {
        /// <summary>How many of the questions have an answer.</summary>
        [CommandOption("--mix <PARTS>")]
        [Description("Parts of questions that are answerable : asked elsewhere : whose answer was taken out, and perhaps : written as "
            + "unanswerable.")]
        [DefaultValue(QuestionMix.Usual)]
        public string Mix { get; init; } = QuestionMix.Usual;

        /// <summary>What counts as right.</summary>
        [CommandOption("--right <WHAT>")]
        [Description("\"answer\": quote and short answer are right; \"quote\": the quote is.")]
        [DefaultValue(WholeAnswer)]
        public string Right { get; init; } = WholeAnswer;

        /// <summary>The share of the rules' weights in the fitted ones.</summary>
        [CommandOption("--rules-share <SHARE>")]
        [Description("The share of the weights without a reader in the mixture, 0 to 1.")]
        [DefaultValue(0.0)]
        public double RulesShare { get; init; }

        /// <inheritdoc/>
        public override ValidationResult Validate() => Right is WholeAnswer or QuoteAlone
            ? ValidationResult.Success()
            : ValidationResult.Error($"--right {Right} is not understood; it is \"{WholeAnswer}\" or \"{QuoteAlone}\".");
    }
}
