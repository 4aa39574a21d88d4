using QaBot.Answering.Ranking.Weights;

namespace QaBot.Training.Fitting.Confidence;

/// <summary>What each threshold is worth: how many answers are given, and how many of them are right.</summary>
internal sealed class PrecisionTable
{
    // Of fewer answers a share says little.
    private const int FewestAnswers = 100;

    private readonly List<(double Threshold, double Precision, double Answered)> points = [];

    /// <summary>Counts.</summary>
    /// <param name="answers">Answers with the confidence of weights that were not fitted on them.</param>
    /// <param name="answerable">The share of answerable questions among all, 0 to 1.</param>
    public PrecisionTable(IEnumerable<BelievedAnswer> answers, double answerable)
    {
        var given = 0.0;
        var right = 0.0;
        var answered = 0.0;
        var count = 0;
        foreach (var group in answers.GroupBy(answer => answer.Confidence).OrderByDescending(group => group.Key))
        {
            count += group.Count();
            given += group.Sum(answer => answer.Answer.Weight);
            right += group.Sum(answer => answer.Answer.Right ? answer.Answer.Weight : 0);
            answered += group.Sum(answer => answer.Answer.IsAnswerable ? answer.Answer.Weight : 0);
            if (count >= FewestAnswers)
            {
                points.Add((group.Key, right / given, answered / answerable));
            }
        }
    }

    /// <summary>The lowest threshold at which answers are right often enough, and the share of answerable questions answered then; null
    /// when none is.</summary>
    /// <param name="precision">The share of right answers wanted, 0 to 1.</param>
    public (double Threshold, double Answered)? At(double precision) =>
        points.FindLastIndex(point => point.Precision >= precision) is >= 0 and var i ? (points[i].Threshold, points[i].Answered) : null;

    /// <summary>The thresholds for each hundredth of precision from a half on, as far as they were reached.</summary>
    public IReadOnlyList<PrecisionThreshold> Thresholds() =>
        [.. Enumerable.Range(50, 50)
            .Select(hundredths => hundredths / 100.0)
            .Select(precision => (Precision: precision, Point: At(precision)))
            .Where(row => row.Point is not null)
            .Select(row => new PrecisionThreshold(row.Precision, Math.Ceiling(row.Point!.Value.Threshold * 1e4) / 1e4))];
}
