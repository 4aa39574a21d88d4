using QaBot.Answering;
using QaBot.Answering.Indexing;

namespace QaBot.Bot;

/// <summary>
/// Keeps the answers asked for last: the same question of the same index has the same answer, and users ask alike.
/// Empties itself when the index changes.
/// </summary>
/// <param name="capacity">How many answers are kept; none at 0.</param>
internal sealed class AnswerCache(int capacity)
{
    private readonly Lock guard = new();
    private readonly Dictionary<AnswerKey, LinkedListNode<(AnswerKey Key, Answer Answer)>> answers = [];
    private readonly LinkedList<(AnswerKey Key, Answer Answer)> latest = new();
    private WeakReference<IndexSnapshot>? snapshot;

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
        lock (guard)
        {
            // With more time the same question may be answered otherwise.
            if (!answer.IsIncomplete && Holds(lease.Snapshot) && !answers.ContainsKey(key))
            {
                answers[key] = latest.AddFirst((key, answer));
                if (answers.Count > capacity)
                {
                    answers.Remove(latest.Last!.Value.Key);
                    latest.RemoveLast();
                }
            }
        }

        return answer;
    }

    private bool Holds(IndexSnapshot current)
    {
        if (snapshot?.TryGetTarget(out var kept) != true || kept != current)
        {
            answers.Clear();
            latest.Clear();
            snapshot = new WeakReference<IndexSnapshot>(current);
        }

        return true;
    }
}
