namespace QaBot.Evaluation;

/// <summary>What an evaluation measured. Shares are 0 to 1.</summary>
internal sealed record EvaluationReport
{
    /// <summary>How many questions the articles answer.</summary>
    public required int Answerable { get; init; }

    /// <summary>How many questions the articles do not answer.</summary>
    public required int Unanswerable { get; init; }

    /// <summary>The share of answerable questions whose first sentence holds the place of an accepted answer, or the evidence.</summary>
    public required double PrecisionAt1 { get; init; }

    /// <summary>The share whose first sentence holds the words of an accepted answer.</summary>
    public required double PrecisionAt1Loose { get; init; }

    /// <summary>The mean of one over the place of the first right sentence among the first hundred.</summary>
    public required double MeanReciprocalRank { get; init; }

    /// <summary>The mean over the questions of the average precision: how near the top all right sentences stand.</summary>
    public required double MeanAveragePrecision { get; init; }

    /// <summary>The share with a right sentence among the first five.</summary>
    public required double RecallAt5 { get; init; }

    /// <summary>The share of short answers that are exactly an accepted one, looked for in the right paragraph where that is known; null
    /// without questions.</summary>
    public double? SpanExactMatch { get; init; }

    /// <summary>The mean F1 of their words; null without questions.</summary>
    public double? SpanF1 { get; init; }

    /// <summary>The share of answerable questions that were answered.</summary>
    public required double Answered { get; init; }

    /// <summary>The share of given answers whose quote is right; unanswerable questions count.</summary>
    public required double AnsweredRight { get; init; }

    /// <summary>The share of answers given to answerable questions whose short answer shares half of its words with an accepted
    /// one.</summary>
    public required double AnsweredShortRight { get; init; }

    /// <summary>The share of those whose short answer is exactly an accepted one.</summary>
    public required double AnsweredShortExact { get; init; }

    /// <summary>The share of unanswerable questions that were declined; null when there are none.</summary>
    public double? UnanswerableDeclined { get; init; }

    /// <summary>The share of questions asked of another article that were declined; null when there are none.</summary>
    public double? ElsewhereDeclined { get; init; }

    /// <summary>The share of questions that were declined after the sentences that answer were taken out; null when there are
    /// none.</summary>
    public double? TakenOutDeclined { get; init; }

    /// <summary>The median time of a question, in milliseconds.</summary>
    public required double MedianMilliseconds { get; init; }

    /// <summary>The time that 99 questions in a hundred took at most, in milliseconds.</summary>
    public required double Percentile99Milliseconds { get; init; }
}
