using System.Globalization;
using QaBot.Evaluation;
using Spectre.Console;

namespace QaBot.Rendering;

/// <summary>Lays the figures of an evaluation out.</summary>
internal static class EvaluationTable
{
    /// <summary>The table.</summary>
    public static Table Of(EvaluationReport report)
    {
        var table = new Table().AddColumns("Measure", "Figure");
        table.Columns[1].RightAligned();
        table.AddRow("Questions with an answer", $"{report.Answerable}");
        table.AddRow("Questions without", $"{report.Unanswerable}");
        table.AddRow("First sentence right (P@1)", Share(report.PrecisionAt1));
        table.AddRow("First sentence holds the answer's words (P@1 loose)", Share(report.PrecisionAt1Loose));
        table.AddRow("Mean reciprocal rank", Share(report.MeanReciprocalRank));
        table.AddRow("Mean average precision", Share(report.MeanAveragePrecision));
        table.AddRow("Right sentence among five (R@5)", Share(report.RecallAt5));
        table.AddRow("Short answer exact", Share(report.SpanExactMatch));
        table.AddRow("Short answer F1", Share(report.SpanF1));
        table.AddRow("Answered, of those with an answer", Share(report.Answered));
        table.AddRow("Right, of those answered", Share(report.AnsweredRight));
        table.AddRow("Short answer right (F1 at least 0.5), of those", Share(report.AnsweredShortRight));
        table.AddRow("Short answer exact, of those", Share(report.AnsweredShortExact));
        table.AddRow("Declined, of those without an answer", Share(report.UnanswerableDeclined));
        table.AddRow("Declined, asked of another article", Share(report.ElsewhereDeclined));
        table.AddRow("Declined, answer taken out", Share(report.TakenOutDeclined));
        table.AddRow("Milliseconds, median", Milliseconds(report.MedianMilliseconds));
        table.AddRow("Milliseconds, 99th percentile", Milliseconds(report.Percentile99Milliseconds));
        return table;
    }

    private static string Share(double? share) => share?.ToString("f4", CultureInfo.InvariantCulture) ?? "-";

    private static string Milliseconds(double time) => time.ToString("f2", CultureInfo.InvariantCulture);
}
