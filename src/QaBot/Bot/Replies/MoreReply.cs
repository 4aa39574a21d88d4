using QaBot.Answering.Answers;

namespace QaBot.Bot.Replies;

/// <summary>Shows the next best sentences.</summary>
internal static class MoreReply
{
    /// <summary>How many are shown at a time.</summary>
    public const int PageSize = 3;

    /// <summary>Shows those behind the ones shown before.</summary>
    /// <param name="answer">The answer, with candidates enough.</param>
    /// <param name="shown">How many were shown before.</param>
    public static Reply Of(Answer answer, int shown)
    {
        var next = answer.Candidates.Skip(shown).Take(PageSize).ToList();
        if (next.Count == 0)
        {
            return Reply.Of("I have no further sentences for that question.");
        }

        var parts = new List<ReplyPart> { new LinePart($"Next best for “{answer.Question.Text}”:", Tone.Aside) };
        parts.AddRange(next.Select(candidate => new QuotePart(candidate.Quote, candidate.Span)));
        return new Reply { Parts = parts, Suggestions = answer.Candidates.Count > shown + PageSize ? [AnswerReply.More] : [] };
    }
}
