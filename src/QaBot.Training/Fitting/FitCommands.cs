using System.Globalization;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Confidence;
using QaBot.Answering.Ranking.Weights;
using QaBot.Training.Fitting.Confidence;
using QaBot.Training.Fitting.Ranking;
using QaBot.Training.Fitting.Rows;

namespace QaBot.Training.Fitting;

/// <summary>Fits weights, tells what they are worth, and writes them as the engine carries them.</summary>
internal static class FitCommands
{
    private const int Folds = 6;
    private const double Penalty = 1e-3;
    private const string WholeAnswer = "answer";

    /// <summary>Fits the ranker.</summary>
    public static void FitRanker(CommandLine values)
    {
        var questions = RankerFit.QuestionsOf(FeatureRows.Read(values.All("features")));
        var folds = values.Number("folds", Folds);
        var fit = new RankerFit(values.Fraction("l2", Penalty));
        Say($"{questions.Count} questions on {questions.Select(question => question.Article).Distinct().Count()} articles; {questions.Count(question => question.Right.Contains(true))} have the right sentence among those kept");
        Say($"weights in use: P@1 {RankerFit.PrecisionAt1(questions, InUse(questions)):0.0000}");
        Say($"cross-validated over {folds} folds of articles: P@1 {fit.CrossValidate(questions, folds):0.0000}");
        var weights = Round(fit.Fit(questions));
        Say($"fitted on all: P@1 {RankerFit.PrecisionAt1(questions, weights):0.0000}");
        var named = Named<Feature>(weights);
        Tell(named);
        if (values.Find("output") is { } path)
        {
            WeightsFile.Write(path, new RankerWeights { Origin = $"fit-ranker: {Origin(questions.Select(question => question.Article))}", Weights = named });
        }
    }

    /// <summary>Fits the confidence.</summary>
    public static void FitConfidence(CommandLine values)
    {
        var mixText = values.Find("mix") ?? QuestionMix.Usual;
        var mix = QuestionMix.Parse(mixText);
        var rows = FeatureRows.Read(values.All("features")).Select(Judge(values.Find("right") ?? WholeAnswer));
        var answers = mix.Weigh([.. rows]);
        var folds = values.Number("folds", Folds);

        // The sets' questions were written beside the text; those of users share fewer words with it, and of them the
        // rules' weights are the better judge.
        var share = values.Fraction("rules-share", 0);
        var fit = new ConfidenceFit(values.Fraction("l2", Penalty), Values(WeightsFile.Confidence(withReader: false).Weights), share);
        Say($"{answers.Count} answers, weighed as {mixText} (answerable : asked elsewhere : answer taken out)");
        Say($"{ConfidenceReport.Of("weights in use", ConfidenceFit.Believe(answers, InUse(answers)), mix)}");
        var believed = fit.CrossValidate(answers, folds);
        Say($"{ConfidenceReport.Of(string.Create(CultureInfo.InvariantCulture, $"cross-validated over {folds} folds of articles"), believed, mix)}");
        var named = Named<ConfidenceFeature>(Round(fit.Fit(answers)));
        Tell(named);
        if (values.Find("output") is { } path)
        {
            WeightsFile.Write(path, new ConfidenceWeights
            {
                Origin = string.Create(CultureInfo.InvariantCulture, $"fit-confidence --mix {mixText} --rules-share {share}: {Origin(answers.Select(answer => answer.Article))}"),
                Weights = named,
                Thresholds = new PrecisionTable(believed, mix.Answerable).Thresholds(),
            });
        }
    }

    private static Func<FeatureRow, FeatureRow> Judge(string right) => right switch
    {
        WholeAnswer => row => row with { Right = row.ShortRight },
        "quote" => row => row,
        _ => throw new ArgumentException($"--right {right} is not understood; it is \"{WholeAnswer}\" or \"quote\"."),
    };

    private static double[] InUse(IReadOnlyList<RankedQuestion> questions)
    {
        var read = questions.Any(question => question.Features.Any(features => features[(int)Feature.Reading] != 0));
        return Values(WeightsFile.Ranker(read).Weights);
    }

    private static double[] InUse(IReadOnlyList<JudgedAnswer> answers)
    {
        var read = answers.Any(answer => answer.Signs[(int)ConfidenceFeature.ReadingShare] != 0);
        return Values(WeightsFile.Confidence(read).Weights);
    }

    private static double[] Values<T>(IReadOnlyDictionary<T, double> weights)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(feature => weights.GetValueOrDefault(feature))];

    private static Dictionary<T, double> Named<T>(double[] weights)
        where T : struct, Enum => Enum.GetValues<T>().Zip(weights).Where(pair => pair.Second != 0).ToDictionary(pair => pair.First, pair => pair.Second);

    private static double[] Round(double[] weights) => [.. weights.Select(weight => Math.Round(weight, 4))];

    private static string Origin(IEnumerable<string> articles)
    {
        var counts = articles.CountBy(article => article).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{counts.Sum(article => article.Value)} questions on {counts.Count} articles.");
    }

    private static void Tell<T>(Dictionary<T, double> weights)
        where T : struct, Enum
    {
        foreach (var (feature, weight) in weights)
        {
            Say($"  {feature,-18} {weight,8:0.0000}");
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
