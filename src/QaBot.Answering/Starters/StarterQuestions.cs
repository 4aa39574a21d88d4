using System.Collections.Concurrent;
using QaBot.Answering.Analysis;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Starters;

/// <summary>
/// Questions to begin with, made from an article's own sentences. Each was asked and answered by its very sentence
/// before it is offered. May be used from several threads at once.
/// </summary>
public sealed class StarterQuestions : IDisposable
{
    private const int MostSentences = 2000;
    private const int MostAsked = 80;
    private const int MostKept = 24;
    private const int MostCached = 256;
    private const int Tolerance = 6;

    // Of so many articles the newest are asked about when there are more; each that has no question left costs the asking of its.
    private const int MostArticles = 8;

    private readonly ConcurrentDictionary<(string Id, string ContentHash), QuestionDraft[]> cache = new();
    private readonly ConcurrentDictionary<(string Id, string ContentHash), QuestionDraft[]> amongAll = new();
    private readonly Lock guard = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly ArticleIndex index;
    private readonly QuestionAnswerer answerer;
    private Task preparing = Task.CompletedTask;
    private Found? found;

    /// <summary>Makes the source of questions.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="answerer">Answers from the same articles.</param>
    public StarterQuestions(ArticleIndex index, QuestionAnswerer answerer)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(answerer);
        this.index = index;
        this.answerer = answerer;
    }

    /// <summary>Questions that are answered, of different kinds and from different paragraphs; the same ones each time.</summary>
    /// <param name="articleId">The article to ask about; null for all, of which the newest few are asked about.</param>
    /// <param name="count">The most to return.</param>
    /// <returns>At most <paramref name="count"/> questions; fewer, or none, when the sentences are not plain enough.</returns>
    /// <exception cref="AnsweringException"><paramref name="articleId"/> names no article.</exception>
    public IReadOnlyList<string> Get(string? articleId, int count)
    {
        if (count <= 0)
        {
            return [];
        }

        return index.Read(snapshot => Get(snapshot, articleId, count));
    }

    private IReadOnlyList<string> Get(IndexSnapshot snapshot, string? articleId, int count)
    {
        if (articleId is not null)
        {
            return [.. Of(snapshot, snapshot.Get(articleId)).Take(count).Select(draft => draft.Text)];
        }

        if (found is { } last && last.Count == count && last.Snapshot.TryGetTarget(out var then) && then == snapshot)
        {
            return last.Questions;
        }

        var questions = snapshot.Articles is [var only]
            ? [.. Of(snapshot, only).Take(count).Select(draft => draft.Text)]
            : OfAll(snapshot, count);
        found = new Found(new WeakReference<IndexSnapshot>(snapshot), count, questions);
        return questions;
    }

    /// <summary>
    /// Questions that an article answers, also when all articles are asked, nearest to a place of its text first, such as are behind it
    /// before others, one a sentence. Nobody
    /// waits for them: when they were not looked for yet, there are none, and they are looked for meanwhile.
    /// </summary>
    /// <param name="articleId">The article.</param>
    /// <param name="offset">The place, in UTF-16 units of its text.</param>
    /// <param name="isKnown">Whether a question was asked already, or the sentence that answers it quoted.</param>
    /// <param name="count">The most to return.</param>
    public IReadOnlyList<string> Near(string articleId, int offset, Func<string, TextSpan, bool> isKnown, int count)
    {
        ArgumentNullException.ThrowIfNull(isKnown);
        if (count <= 0)
        {
            return [];
        }

        using var lease = index.Acquire();
        if (lease.Snapshot.Find(articleId) is not { } entry)
        {
            return [];
        }

        var known = lease.Snapshot.Articles.Count == 1 ? cache : amongAll;
        if (known.TryGetValue((entry.Id, entry.ContentHash), out var drafts))
        {
            return [.. drafts
                .Where(draft => !isKnown(draft.Text, draft.Sentence))
                .OrderBy(draft => draft.Sentence.Offset >= offset ? draft.Sentence.Offset - offset : 2 * (offset - draft.Sentence.Offset))
                .DistinctBy(draft => draft.Sentence)
                .Take(count)
                .Select(draft => draft.Text)];
        }

        Prepare(articleId);
        return [];
    }

    /// <summary>Looks for the questions that an article answers when all are asked, if it was not done yet.</summary>
    /// <param name="articleId">The article.</param>
    /// <returns>Ends when they are known, or another article's are being looked for.</returns>
    public Task Prepare(string articleId)
    {
        // One at a time: it takes the time of many questions.
        lock (guard)
        {
            if (preparing.IsCompleted && !stopping.IsCancellationRequested)
            {
                preparing = Task.Run(() => PrepareNow(articleId));
            }

            return preparing;
        }
    }

    /// <summary>Waits until no question is asked any more.</summary>
    public void Dispose()
    {
        lock (guard)
        {
            stopping.Cancel();
        }

        // Whatever became of it: what looking for questions throws is told where it is waited for.
        Task.WhenAny(preparing).Wait();
        stopping.Dispose();
    }

    private void PrepareNow(string articleId)
    {
        using var lease = index.Acquire();
        if (lease.Snapshot.Find(articleId) is { } entry)
        {
            var own = Of(lease.Snapshot, entry);
            var answered = lease.Snapshot.Articles.Count == 1
                ? own
                : [.. own.TakeWhile(_ => !stopping.IsCancellationRequested).Where(draft => IsAnswered(draft, entry.Id, null))];
            Keep(amongAll, entry, answered);
        }
    }

    // A question from each article in turn. Among many articles another may answer better: it is asked of all again.
    private List<string> OfAll(IndexSnapshot snapshot, int count)
    {
        var articles = snapshot.Articles
            .OrderByDescending(article => article.Date)
            .ThenBy(article => article.Id, StringComparer.Ordinal)
            .Take(Math.Max(count, MostArticles))
            .ToArray();
        var questions = new List<string>();
        for (var turn = 0; turn < MostKept && questions.Count < count; turn++)
        {
            foreach (var article in articles.TakeWhile(_ => questions.Count < count))
            {
                if (Of(snapshot, article) is { } own && turn < own.Length && !questions.Contains(own[turn].Text)
                    && IsAnswered(own[turn], article.Id, null))
                {
                    questions.Add(own[turn].Text);
                }
            }
        }

        return questions;
    }

    private QuestionDraft[] Of(IndexSnapshot snapshot, ArticleEntry entry)
    {
        if (cache.TryGetValue((entry.Id, entry.ContentHash), out var known))
        {
            return known;
        }

        return Keep(cache, entry, Make(snapshot.Analyzed(entry), entry.Id));
    }

    private static QuestionDraft[] Keep(ConcurrentDictionary<(string Id, string ContentHash), QuestionDraft[]> known, ArticleEntry entry,
        QuestionDraft[] made)
    {
        if (known.Count >= MostCached)
        {
            known.Clear();
        }

        return known.GetOrAdd((entry.Id, entry.ContentHash), made);
    }

    private QuestionDraft[] Make(AnalyzedArticle article, string id)
    {
        if (!Language.Of(article.Article.Language).IsEnglish)
        {
            return [];
        }

        var text = article.Article.Text;
        var waiting = Enumerable.Range(0, Math.Min(article.Count, MostSentences))
            .Select(i => article[i])
            .Where(sentence => sentence.Paragraph.Kind is ParagraphKind.Body or ParagraphKind.ListItem)
            .SelectMany(sentence => QuestionDrafter.Draft(text, sentence))
            .DistinctBy(draft => draft.Text)
            .ToList();
        var kept = new List<QuestionDraft>();
        for (var asked = 0; asked < MostAsked && waiting.Count > 0 && kept.Count < MostKept && !stopping.IsCancellationRequested; asked++)
        {
            var next = waiting.MinBy(draft => Cost(draft, kept))!;
            waiting.Remove(next);
            if (IsAnswered(next, id, id))
            {
                kept.Add(next);
            }
        }

        return [.. kept];
    }

    // Short ones first, but before that another kind and another paragraph than those there are.
    private static int Cost(QuestionDraft draft, List<QuestionDraft> kept) =>
        (6 * kept.Count(other => other.Type == draft.Type)) + (20 * kept.Count(other => other.Paragraph == draft.Paragraph))
            + draft.Text.Count(c => c == ' ');

    private bool IsAnswered(QuestionDraft draft, string articleId, string? only)
    {
        var answer = answerer.Ask(draft.Text, new AskOptions { ArticleId = only, Top = 1, TimeLimit = Timeout.InfiniteTimeSpan });
        return answer is { Answered: true, Quote: { } quote }
            && quote.ArticleId == articleId && quote.Span == draft.Sentence
            && (draft.Type == AnswerType.Definition
                || (answer.ShortAnswer is { } span && IsSame(span.Span, draft.Answer)));
    }

    // A word more at either end ("about", "the") does no harm.
    private static bool IsSame(TextSpan given, TextSpan expected) =>
        expected.Contains(given) || (given.Contains(expected) && given.Length <= expected.Length + Tolerance);

    private sealed record Found(WeakReference<IndexSnapshot> Snapshot, int Count, IReadOnlyList<string> Questions);
}
