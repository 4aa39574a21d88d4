namespace QaBot.Evaluation;

/// <summary>How the share of right answers falls as more questions are answered, each confidence taken for the threshold.</summary>
internal sealed class PrecisionCurve
{
    /// <summary>The curve begins where this many answers are given; of fewer a share says little.</summary>
    public const int FewestAnswers = 50;

    /// <summary>Counts.</summary>
    /// <param name="outcomes">What came of each question; at least one was answerable.</param>
    public PrecisionCurve(IReadOnlyCollection<QuestionOutcome> outcomes)
    {
        Answerable = outcomes.Count(outcome => outcome.Question.IsAnswerable);
        Unanswerable = outcomes.Count - Answerable;
        Points = [.. PointsOf(outcomes)];
        var given = outcomes.Where(outcome => outcome.Answer.Answered).ToList();
        Chosen = given.Count == 0 ? null : PointOf(given);
        Threshold = outcomes.Max(outcome => outcome.Answer.Threshold);
    }

    /// <summary>How many questions have an answer.</summary>
    public int Answerable { get; }

    /// <summary>How many have none.</summary>
    public int Unanswerable { get; }

    /// <summary>The curve, from few answers to all.</summary>
    public IReadOnlyList<CurvePoint> Points { get; }

    /// <summary>What the threshold in use came to; null when nothing was answered.</summary>
    public CurvePoint? Chosen { get; }

    /// <summary>The threshold in use, 0 to 1; the highest when articles of different languages have different ones.</summary>
    public double Threshold { get; }

    private IEnumerable<CurvePoint> PointsOf(IEnumerable<QuestionOutcome> outcomes)
    {
        var given = 0;
        var right = 0;
        var answered = 0;
        foreach (var group in outcomes.Where(outcome => outcome.Answer.Candidates.Count > 0)
            .GroupBy(outcome => outcome.Answer.Confidence).OrderByDescending(group => group.Key))
        {
            given += group.Count();
            right += group.Count(outcome => outcome.IsRight);
            answered += group.Count(outcome => outcome.Question.IsAnswerable);
            if (given >= FewestAnswers)
            {
                yield return new CurvePoint(answered / (double)Answerable, right / (double)given);
            }
        }
    }

    private CurvePoint PointOf(List<QuestionOutcome> given) => new(
        given.Count(outcome => outcome.Question.IsAnswerable) / (double)Answerable,
        given.Count(outcome => outcome.IsRight) / (double)given.Count);
}

/// <summary>What answering from some confidence on would be worth.</summary>
/// <param name="Answered">The share of answerable questions that would be answered, 0 to 1.</param>
/// <param name="Precision">The share of right answers among those given, 0 to 1; unanswerable questions count.</param>
internal readonly record struct CurvePoint(double Answered, double Precision);
