namespace QaBot.Training.Data;

/// <summary>A question of a dialogue.</summary>
/// <param name="Question">As it was asked.</param>
/// <param name="Full">Worded so that it is understood alone.</param>
/// <param name="Before">The question before it, worded likewise.</param>
/// <param name="Answer">What was answered to that.</param>
/// <param name="History">All that was said before, with the subject first.</param>
internal sealed record FollowUpQuestion(string Question, string Full, string Before, string Answer, IReadOnlyList<string> History);
