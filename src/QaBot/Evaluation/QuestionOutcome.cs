using QaBot.Answering;

namespace QaBot.Evaluation;

/// <summary>What came of one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Rank">The place of the first right sentence among the candidates, from 1; 0 when there is none.</param>
/// <param name="IsRightLoosely">Whether the first sentence holds the words of an accepted answer.</param>
/// <param name="Milliseconds">How long it took.</param>
internal sealed record QuestionOutcome(EvaluationQuestion Question, Answer Answer, int Rank, bool IsRightLoosely, double Milliseconds)
{
    /// <summary>Whether the quote given as the answer is right.</summary>
    public bool IsRight => Rank == 1;
}
