using QaBot.Answering.Answers;
using QaBot.Answering.Questions;

namespace QaBot.Evaluation;

/// <summary>What came of one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Rank">The place of the first right sentence among the candidates, from 1; 0 when there is none.</param>
/// <param name="AveragePrecision">The mean over all right sentences of the share of right ones down to its place; a sentence not found
/// counts as nothing.</param>
/// <param name="IsRightLoosely">Whether the first sentence holds the words of an accepted answer.</param>
internal sealed record QuestionOutcome(EvaluationQuestion Question, Answer Answer, int Rank, double AveragePrecision, bool IsRightLoosely)
{
    /// <summary>Whether the quote given as the answer is right.</summary>
    public bool IsRight => Rank == 1;

    /// <summary>The short answer that was given, or would have been; empty when there is none.</summary>
    public string ShortAnswer => Answer.Candidates is [{ Span: { } span }, ..] ? span.Text : string.Empty;

    /// <summary>Whether the short answer is an accepted one.</summary>
    public bool IsShortExact => SpanScore.IsExact(ShortAnswer, Question.Answers);

    /// <summary>
    /// Whether the short answer shares at least half of its words with an accepted one (F1), or, where the sentence alone is
    /// given, as to "is it so?", whether that is right.
    /// </summary>
    public bool IsShortRight =>
        Answer.Question.AnswerType == AnswerType.YesNo ? IsRight : SpanScore.F1(ShortAnswer, Question.Answers) >= 0.5;
}
