using Microsoft.Extensions.Caching.Memory;
using QaBot.Answering;
using QaBot.Answering.Answers;
using QaBot.Answering.Indexing;
using QaBot.Answering.Questions;

namespace QaBot.Bot;

/// <summary>
/// Keeps the answers asked for last: the same question of the same index has the same answer, and users ask alike.
/// Empties itself when the index changes.
/// </summary>
/// <param name="maxBytes">How many bytes they may take together; none takes more than a sixteenth, and none is kept at 0.</param>
internal sealed class AnswerCache(long maxBytes) : IDisposable
{
    private const int Shares = 16;

    // Numbers, lists and the objects themselves, measured on a heap.
    private const int OverheadOfAnswer = 4096;
    private const int OverheadOfCandidate = 2048;

    private readonly Lock guard = new();
    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = maxBytes, TrackStatistics = true });
    private WeakReference<IndexSnapshot>? snapshot;

    /// <summary>The bytes that the answers take, by a rough count.</summary>
    public long Bytes => answers.GetCurrentStatistics()?.CurrentEstimatedSize ?? 0;

    /// <summary>The answer found before; null when there is none.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="question">The question as it was typed.</param>
    /// <param name="asking">How it is asked; how long it may take, and whether it is read, is no part of that.</param>
    public Answer? Find(ArticleIndex index, string question, AskOptions asking)
    {
        if (maxBytes == 0)
        {
            return null;
        }

        using var lease = index.Acquire();
        return Find(lease.Snapshot, Key.Of(question, asking));
    }

    /// <summary>The answer, found before or asked for now.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="question">The question as it was typed.</param>
    /// <param name="asking">How it is asked.</param>
    /// <param name="ask">Finds the answer.</param>
    public Answer Get(ArticleIndex index, string question, AskOptions asking, Func<Answer> ask)
    {
        if (maxBytes == 0)
        {
            return ask();
        }

        using var lease = index.Acquire();
        var key = Key.Of(question, asking);
        return Find(lease.Snapshot, key) ?? Keep(lease.Snapshot, key, ask());
    }

    /// <inheritdoc/>
    public void Dispose() => answers.Dispose();

    private Answer? Find(IndexSnapshot current, Key key)
    {
        lock (guard)
        {
            ForgetOthersThan(current);
            return answers.TryGetValue(key, out Answer? kept) ? kept : null;
        }
    }

    private Answer Keep(IndexSnapshot current, Key key, Answer answer)
    {
        var bytes = BytesOf(key, answer);
        lock (guard)
        {
            ForgetOthersThan(current);

            // With more time, or read, the same question may be answered otherwise.
            if (!answer.IsIncomplete && !answer.IsByRulesAlone && bytes <= maxBytes / Shares)
            {
                answers.Set(key, answer, new MemoryCacheEntryOptions { Size = bytes });
            }
        }

        return answer;
    }

    private static long BytesOf(Key key, Answer answer)
    {
        var characters = key.Question.Length
            + (key.Before is { } before ? before.Question.Length + before.CarriedOver.Length + before.Answer.Length : 0)
            + answer.Candidates.Sum(candidate => candidate.Quote.Text.Length + (candidate.Span?.Text.Length ?? 0))
            + answer.Context.Concat(answer.Sentences.SelectMany(sentence => sentence.Context.Append(sentence.Quote)))
                .Sum(quote => quote.Text.Length);
        return ((long)characters * sizeof(char)) + OverheadOfAnswer
            + (OverheadOfCandidate * (answer.Candidates.Count + answer.Sentences.Count));
    }

    private void ForgetOthersThan(IndexSnapshot current)
    {
        if (snapshot?.TryGetTarget(out var kept) != true || kept != current)
        {
            answers.Clear();
            snapshot = new WeakReference<IndexSnapshot>(current);
        }
    }

    // All that an answer depends on but the articles; those that alone are asked as one text, since no id holds a zero.
    private readonly record struct Key(string Question, PreviousTurn? Before, string? Article, string? Among, TextSpan? Within, int Top)
    {
        public static Key Of(string question, AskOptions asking) => new(question, asking.Previous, asking.ArticleId,
            asking.ArticleIds is { } ids ? string.Join('\0', ids) : null, asking.Within, asking.Top);
    }
}
