using System.Globalization;
using System.Text;

namespace QaBot.Training.Fitting.Confidence;

/// <summary>Lays out what confidences are worth.</summary>
internal static class ConfidenceReport
{
    private static readonly double[] Precisions = [0.8, 0.85, 0.9, 0.95, 0.97];

    /// <summary>The tables as lines of text.</summary>
    /// <param name="title">What was measured.</param>
    /// <param name="answers">The answers with their confidence.</param>
    /// <param name="mix">The mix that they were weighed by.</param>
    public static string Of(string title, IReadOnlyCollection<BelievedAnswer> answers, QuestionMix mix)
    {
        var text = new StringBuilder();
        var table = new PrecisionTable(answers, mix.Answerable);
        var calibration = new Calibration(answers);
        Line(text, $"{title}: log loss {calibration.Loss:0.0000}, expected calibration error {calibration.Error:0.0000}");
        Line(text, $"  wanted precision  threshold  answered, of the answerable");
        foreach (var precision in Precisions)
        {
            var at = table.At(precision);
            Line(text, $"  {precision,16:0.00}  {at?.Threshold,9:0.0000}  {at?.Answered,27:0.0000}");
        }

        Line(text, $"  confidence  answers  mean confidence   right");
        foreach (var bin in calibration.Bins)
        {
            Line(text, $"   {bin.From:0.0} - {bin.From + 0.1:0.0}  {bin.Count,7}  {bin.Confidence,15:0.0000}  {bin.Right,6:0.0000}");
        }

        return text.ToString().TrimEnd();
    }

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
