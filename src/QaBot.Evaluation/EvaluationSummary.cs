namespace QaBot.Evaluation;

/// <summary>Sums outcomes up.</summary>
internal static class EvaluationSummary
{
    private const int RecallDepth = 5;

    /// <summary>Makes the report.</summary>
    /// <param name="outcomes">What came of each question; at least one.</param>
    /// <param name="paragraphSpans">What came of the short answers given the paragraph; empty where nothing else was asked.</param>
    /// <param name="milliseconds">How long questions took.</param>
    public static EvaluationReport Of(
        IReadOnlyList<QuestionOutcome> outcomes, IReadOnlyList<(bool Exact, double F1)> paragraphSpans, IReadOnlyList<double> milliseconds)
    {
        var answerable = outcomes.Where(outcome => outcome.Question.IsAnswerable).ToList();
        var unanswerable = outcomes.Where(outcome => !outcome.Question.IsAnswerable).ToList();
        var answered = outcomes.Where(outcome => outcome.Answer.Answered).ToList();
        var answeredAnswerable = answered.FindAll(outcome => outcome.Question.IsAnswerable);
        var times = milliseconds.Order().ToArray();
        var spans = paragraphSpans.Count > 0
            ? paragraphSpans
            : answerable.ConvertAll(outcome =>
                (Exact: outcome.IsShortExact, F1: SpanScore.F1(outcome.ShortAnswer, outcome.Question.Answers)));
        return new EvaluationReport
        {
            Answerable = answerable.Count,
            Unanswerable = unanswerable.Count,
            PrecisionAt1 = Share(answerable, outcome => outcome.Rank == 1),
            PrecisionAt1Loose = Share(answerable, outcome => outcome.IsRightLoosely || outcome.Rank == 1),
            MeanReciprocalRank = answerable.Select(outcome => outcome.Rank > 0 ? 1.0 / outcome.Rank : 0).DefaultIfEmpty(0).Average(),
            MeanAveragePrecision = answerable.Select(outcome => outcome.AveragePrecision).DefaultIfEmpty(0).Average(),
            RecallAt5 = Share(answerable, outcome => outcome.Rank is > 0 and <= RecallDepth),
            SpanExactMatch = spans.Count > 0 ? spans.Average(span => span.Exact ? 1.0 : 0) : null,
            SpanF1 = spans.Count > 0 ? spans.Average(span => span.F1) : null,
            Answered = Share(answerable, outcome => outcome.Answer.Answered),
            AnsweredRight = Share(answered, outcome => outcome.IsRight),
            AnsweredShortRight = Share(answeredAnswerable, outcome => outcome.IsShortRight),
            AnsweredShortExact = Share(answeredAnswerable, outcome => outcome.IsShortExact),
            UnanswerableDeclined = DeclinedOf(unanswerable),
            ElsewhereDeclined = DeclinedOf(unanswerable.FindAll(outcome => outcome.Question.Kind == QuestionKind.Elsewhere)),
            TakenOutDeclined = DeclinedOf(unanswerable.FindAll(outcome => outcome.Question.Kind == QuestionKind.TakenOut)),
            MedianMilliseconds = Percentile(times, 0.5),
            Percentile99Milliseconds = Percentile(times, 0.99),
        };
    }

    private static double? DeclinedOf(List<QuestionOutcome> outcomes) =>
        outcomes.Count > 0 ? Share(outcomes, outcome => !outcome.Answer.Answered) : null;

    private static double Share(List<QuestionOutcome> outcomes, Func<QuestionOutcome, bool> test) =>
        outcomes.Count == 0 ? 0 : outcomes.Count(test) / (double)outcomes.Count;

    private static double Percentile(double[] sorted, double share) =>
        sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
}
