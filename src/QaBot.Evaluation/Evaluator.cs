using System.Diagnostics;
using QaBot.Answering;
using QaBot.Answering.Answers;

namespace QaBot.Evaluation;

/// <summary>Asks questions whose answers are known.</summary>
/// <param name="answerer">Answers them.</param>
/// <param name="kept">How many candidates of each question are kept; all of them would fill the memory, and clearing it up would be
/// measured as answering.</param>
internal sealed class Evaluator(QuestionAnswerer answerer, int kept)
{
    private const int Candidates = 100;
    private const int Timed = 400;

    /// <summary>Asks every question.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="progress">Told how many are done.</param>
    public IReadOnlyList<QuestionOutcome> Ask(IReadOnlyList<EvaluationQuestion> questions, IProgress<int>? progress = null)
    {
        var outcomes = new List<QuestionOutcome>(questions.Count);
        foreach (var question in questions)
        {
            outcomes.Add(Ask(question));
            progress?.Report(outcomes.Count);
        }

        return outcomes;
    }

    /// <summary>Measures how long questions take, in milliseconds: what a user waits for, of some hundred spread over the set.</summary>
    /// <param name="questions">The questions, all of them asked before: compiling code and taking articles apart is not measured.</param>
    public IReadOnlyList<double> Time(IReadOnlyList<EvaluationQuestion> questions) =>
        [.. questions
            .Where((_, i) => i % Math.Max(1, questions.Count / Timed) == 0)
            .Select(question =>
            {
                var start = Stopwatch.GetTimestamp();
                answerer.Ask(question.Text, new AskOptions { ArticleId = question.ArticleId });
                return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            })];

    /// <summary>Looks for the short answer of each question in the paragraph that holds it.</summary>
    /// <param name="questions">The questions; those without a paragraph are passed over.</param>
    /// <returns>Exact match and F1 of each.</returns>
    public IReadOnlyList<(bool Exact, double F1)> FindSpans(IEnumerable<EvaluationQuestion> questions) =>
        [.. questions
            .Where(question => question is { IsAnswerable: true, Paragraph: not null })
            .Select(question =>
            {
                var options = new AskOptions { ArticleId = question.ArticleId, Within = question.Paragraph, Top = 1,
                    TimeLimit = Timeout.InfiniteTimeSpan };
                var span = answerer.Ask(question.Text, options).Candidates is [var best, ..]
                    ? best.Span?.Text ?? string.Empty
                    : string.Empty;
                return (SpanScore.IsExact(span, question.Answers), SpanScore.F1(span, question.Answers));
            })];

    private QuestionOutcome Ask(EvaluationQuestion question)
    {
        var answer = answerer.Ask(question.Text,
            new AskOptions { ArticleId = question.ArticleId, Top = Candidates, TimeLimit = Timeout.InfiniteTimeSpan });
        var rank = 1 + answer.Candidates.ToList().FindIndex(candidate => question.IsAnsweredBy(candidate.Quote));
        var loosely = answer.Candidates.Count > 0
            && question.Answers.Any(accepted => answer.Candidates[0].Quote.Text.Contains(accepted, StringComparison.OrdinalIgnoreCase));
        return new QuestionOutcome(
            question, answer with { Candidates = [.. answer.Candidates.Take(kept)] }, rank, AveragePrecisionOf(question, answer.Candidates),
                loosely);
    }

    private static double AveragePrecisionOf(EvaluationQuestion question, IReadOnlyList<AnswerCandidate> candidates)
    {
        var (right, sum) = (0, 0.0);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (question.IsAnsweredBy(candidates[i].Quote))
            {
                right++;
                sum += right / (i + 1.0);
            }
        }

        var missing = question.AnswerStarts.Distinct()
            .Count(start => !candidates.Any(candidate => start >= candidate.Quote.Span.Offset && start < candidate.Quote.Span.End));
        return right == 0 ? 0 : sum / (right + missing);
    }
}
