using QaBot.Answering.Answers;

namespace QaBot.Asking;

/// <summary>A candidate as JSON.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Offset">Where the sentence starts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Score">Its weight.</param>
internal sealed record CandidateJson(string Article, int Offset, int Length, string Text, double Score)
{
    /// <summary>Makes it of a candidate.</summary>
    public static CandidateJson Of(AnswerCandidate candidate) => new(
        candidate.Quote.ArticleId,
        candidate.Quote.Span.Offset,
        candidate.Quote.Span.Length,
        candidate.Quote.Text,
        Math.Round(candidate.Score, 4));
}
