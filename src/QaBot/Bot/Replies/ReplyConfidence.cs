using QaBot.Answering.Answers;
using QaBot.Rendering;

namespace QaBot.Bot.Replies;

/// <summary>How sure the bot is of what it quotes, for channels that show or pass on more than words.</summary>
/// <param name="Value">How likely the quote is to answer the question, 0 to 1.</param>
/// <param name="Level">The same in five steps, from 1, not sure enough to answer, to 5, almost certain.</param>
internal sealed record ReplyConfidence(double Value, int Level)
{
    /// <summary>That of an answer; null when nothing is quoted.</summary>
    public static ReplyConfidence? Of(Answer answer) =>
        answer.Quote is null ? null : new ReplyConfidence(Math.Round(answer.Confidence, 4), ConfidenceWords.LevelOf(answer));
}
