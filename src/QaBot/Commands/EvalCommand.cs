using System.Text.Json;
using QaBot.Answering;
using QaBot.Configuration;
using QaBot.Evaluation;
using QaBot.Rendering;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands;

/// <summary>Measures the answers on questions whose answers are known.</summary>
internal sealed class EvalCommand(ConsolePair consoles, EngineOpener opener) : AsyncCommand<EvalSettings>
{
    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, EvalSettings settings, CancellationToken cancellationToken)
    {
        var set = EvaluationSet.Load(settings.File, settings.ByParagraph);
        if (set.Questions.Count == 0)
        {
            throw new AnsweringException($"{settings.File} holds no question.");
        }

        set = settings.Unanswerable is { } step ? UnanswerableQuestions.AddTo(set, step) : set;
        using var folder = set.Texts.Count > 0 ? new TextFolder(set.Texts) : null;
        var configured = QaBotSettings.Load();
        var options = settings.IndexOptions(configured);
        options = folder is null ? options : options with { Articles = folder.Path, IndexFolder = null };
        using var engine = await opener.OpenAsync(configured, options, cancellationToken);
        var questions = settings.Everywhere ? [.. set.Questions.Select(question => question with { ArticleId = null })] : set.Questions;
        var evaluator = new Evaluator(engine.Answerer, settings.Features is null ? 1 : FeatureLine.MostCandidates);
        var outcomes = evaluator.Ask(questions);
        var report = EvaluationSummary.Of(outcomes, settings.ByParagraph ? [] : evaluator.FindSpans(set.Questions),
            evaluator.Time(questions));
        Write(report, settings, outcomes);
        if (settings.Features is { } file)
        {
            FeatureFile.Write(file, outcomes);
        }

        if (settings.Curve is { } image)
        {
            Draw(settings, outcomes, image);
        }

        return ExitCode.Done;
    }

    private static void Draw(EvalSettings settings, IReadOnlyList<QuestionOutcome> outcomes, string image)
    {
        PrecisionCurve[] curves =
        [
            Curve(settings.File, [.. outcomes.Select(FeatureLine.Of)]),
            .. settings.Beside.Select(file => Curve(file, [.. FeatureFile.Read([file])])),
        ];
        File.WriteAllText(image, CurveDrawing.Of(curves));
    }

    private static PrecisionCurve Curve(string file, IReadOnlyCollection<FeatureLine> lines) =>
        lines.Any(line => line.Kind == QuestionKind.Answerable)
            ? new PrecisionCurve(Path.GetFileName(file).Split('.')[0], lines)
            : throw new AnsweringException(
                $"None of the questions in {file} has an answer, so there is no curve to draw; name a file with answers.");

    private void Write(EvaluationReport report, EvalSettings settings, IReadOnlyList<QuestionOutcome> outcomes)
    {
        if (settings.Json)
        {
            consoles.Output.WriteLine(JsonSerializer.Serialize(report, EvaluationJson.Default.EvaluationReport));
            return;
        }

        consoles.Answers.Write(EvaluationTable.Of(report));
        foreach (var miss in outcomes
            .Where(outcome => settings.Misses && outcome.Question.IsAnswerable != (outcome.IsRight && outcome.Answer.Answered)))
        {
            consoles.Answers.WriteLine(MissText.Of(miss));
        }
    }
}
