namespace QaBot.Evaluation;

/// <summary>How the share of right answers falls as more questions are answered, each confidence taken for the threshold.</summary>
internal sealed class PrecisionCurve
{
    /// <summary>The curve begins where this many answers are given; of fewer a share says little.</summary>
    public const int FewestAnswers = 50;

    /// <summary>Counts.</summary>
    /// <param name="name">What the questions are called.</param>
    /// <param name="lines">What came of each question; at least one was answerable.</param>
    public PrecisionCurve(string name, IReadOnlyCollection<FeatureLine> lines)
    {
        Name = name;
        Answerable = lines.Count(line => line.Kind == QuestionKind.Answerable);
        Unanswerable = lines.Count - Answerable;
        Points = [.. PointsOf(lines)];
        var given = lines.Where(line => line.Answered).ToList();
        Chosen = given.Count == 0 ? null : PointOf(given);
    }

    /// <summary>What the questions are called.</summary>
    public string Name { get; }

    /// <summary>How many questions have an answer.</summary>
    public int Answerable { get; }

    /// <summary>How many have none.</summary>
    public int Unanswerable { get; }

    /// <summary>The curve, from few answers to all.</summary>
    public IReadOnlyList<CurvePoint> Points { get; }

    /// <summary>What the threshold in use came to; null when nothing was answered.</summary>
    public CurvePoint? Chosen { get; }

    private IEnumerable<CurvePoint> PointsOf(IEnumerable<FeatureLine> lines)
    {
        var given = 0;
        var right = 0;
        var answered = 0;
        foreach (var group in lines.Where(line => line.Candidates.Count > 0).GroupBy(line => line.Confidence)
            .OrderByDescending(group => group.Key))
        {
            given += group.Count();
            right += group.Count(line => line.Right);
            answered += group.Count(line => line.Kind == QuestionKind.Answerable);
            if (given >= FewestAnswers)
            {
                yield return new CurvePoint(answered / (double)Answerable, right / (double)given);
            }
        }
    }

    private CurvePoint PointOf(List<FeatureLine> given) => new(
        given.Count(line => line.Kind == QuestionKind.Answerable) / (double)Answerable,
        given.Count(line => line.Right) / (double)given.Count);
}

/// <summary>What answering from some confidence on would be worth.</summary>
/// <param name="Answered">The share of answerable questions that would be answered, 0 to 1.</param>
/// <param name="Precision">The share of right answers among those given, 0 to 1; unanswerable questions count.</param>
internal readonly record struct CurvePoint(double Answered, double Precision);
