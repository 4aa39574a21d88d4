namespace QaBot.Training.Fitting.Confidence;

/// <summary>How well probabilities say how often answers are right, in bins of a tenth.</summary>
internal sealed class Calibration
{
    private const int Count = 10;

    /// <summary>Counts.</summary>
    public Calibration(IReadOnlyCollection<BelievedAnswer> answers)
    {
        var total = answers.Sum(answer => answer.Answer.Weight);
        Bins = [.. answers
            .GroupBy(answer => Math.Min(Count - 1, (int)(answer.Confidence * Count)))
            .OrderBy(bin => bin.Key)
            .Select(bin => new CalibrationBin(
                bin.Key / (double)Count,
                bin.Count(),
                Mean(bin, answer => answer.Confidence),
                Mean(bin, answer => answer.Answer.Right ? 1 : 0),
                bin.Sum(answer => answer.Answer.Weight) / total))];
        Error = Bins.Sum(bin => bin.Share * Math.Abs(bin.Confidence - bin.Right));
        Loss = answers.Sum(answer =>
            answer.Answer.Weight / total * -Math.Log(Math.Max(1e-12, answer.Answer.Right ? answer.Confidence : 1 - answer.Confidence)));
    }

    /// <summary>The bins that hold answers, lowest first.</summary>
    public IReadOnlyList<CalibrationBin> Bins { get; }

    /// <summary>The expected calibration error, 0 to 1: the mean distance between confidence and share of right answers (Naeini et al.
    /// 2015).</summary>
    public double Error { get; }

    /// <summary>The mean negative logarithm of the probability of what came out.</summary>
    public double Loss { get; }

    private static double Mean(IEnumerable<BelievedAnswer> answers, Func<BelievedAnswer, double> value) =>
        answers.Sum(answer => answer.Answer.Weight * value(answer)) / answers.Sum(answer => answer.Answer.Weight);
}
