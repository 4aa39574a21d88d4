using QaBot.Answering;
using QaBot.Answering.Indexing;

namespace QaBot.Bot;

/// <summary>
/// Keeps the answers asked for last: the same question of the same index has the same answer, and users ask alike.
/// Empties itself when the index changes.
/// </summary>
/// <param name="capacity">How many answers are kept; none at 0.</param>
/// <param name="maxBytes">How many bytes they may take together; none takes more than a sixteenth.</param>
internal sealed class AnswerCache(int capacity, long maxBytes)
{
    private const int Shares = 16;

    // Numbers, lists and the objects themselves, measured on a heap.
    private const int OverheadOfAnswer = 4096;
    private const int OverheadOfCandidate = 2048;

    private readonly Lock guard = new();
    private readonly Dictionary<AnswerKey, LinkedListNode<(AnswerKey Key, Answer Answer)>> answers = [];
    private readonly LinkedList<(AnswerKey Key, Answer Answer)> latest = new();
    private WeakReference<IndexSnapshot>? snapshot;
    private long bytes;

    /// <summary>The answer, found before or asked for now.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="key">All that the answer depends on but the articles.</param>
    /// <param name="ask">Finds the answer.</param>
    public Answer Get(ArticleIndex index, AnswerKey key, Func<Answer> ask)
    {
        if (capacity == 0)
        {
            return ask();
        }

        using var lease = index.Acquire();
        lock (guard)
        {
            if (Holds(lease.Snapshot) && answers.TryGetValue(key, out var found))
            {
                latest.Remove(found);
                latest.AddFirst(found);
                return found.Value.Answer;
            }
        }

        var answer = ask();
        var weight = WeightOf(key, answer);
        lock (guard)
        {
            // With more time the same question may be answered otherwise.
            if (!answer.IsIncomplete && weight <= maxBytes / Shares && Holds(lease.Snapshot) && !answers.ContainsKey(key))
            {
                answers[key] = latest.AddFirst((key, answer));
                bytes += weight;
                while (answers.Count > capacity || bytes > maxBytes)
                {
                    var oldest = latest.Last!.Value;
                    bytes -= WeightOf(oldest.Key, oldest.Answer);
                    answers.Remove(oldest.Key);
                    latest.RemoveLast();
                }
            }
        }

        return answer;
    }

    private static long WeightOf(AnswerKey key, Answer answer)
    {
        var characters = key.Question.Length + (key.Before is { } before ? before.Question.Length + before.CarriedOver.Length + before.Answer.Length : 0)
            + answer.Candidates.Sum(candidate => candidate.Quote.Text.Length + (candidate.Span?.Text.Length ?? 0))
            + answer.Context.Sum(quote => quote.Text.Length);
        return ((long)characters * sizeof(char)) + OverheadOfAnswer + (OverheadOfCandidate * answer.Candidates.Count);
    }

    private bool Holds(IndexSnapshot current)
    {
        if (snapshot?.TryGetTarget(out var kept) != true || kept != current)
        {
            answers.Clear();
            latest.Clear();
            bytes = 0;
            snapshot = new WeakReference<IndexSnapshot>(current);
        }

        return true;
    }
}
