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
public sealed class StarterQuestions
{
    private const int MostSentences = 2000;
    private const int MostAsked = 80;
    private const int MostKept = 24;
    private const int MostCached = 256;
    private const int Tolerance = 6;

    private readonly ConcurrentDictionary<(string Id, string ContentHash), QuestionDraft[]> cache = new();
    private readonly ArticleIndex index;
    private readonly IQuestionAnswerer answerer;

    /// <summary>Makes the source of questions.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="answerer">Answers from the same articles.</param>
    public StarterQuestions(ArticleIndex index, IQuestionAnswerer answerer)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(answerer);
        this.index = index;
        this.answerer = answerer;
    }

    /// <summary>Questions that are answered, of different kinds and from different paragraphs; the same ones each time.</summary>
    /// <param name="articleId">The article to ask about; null for all, of which the first few in the order of their ids are asked
    /// about.</param>
    /// <param name="count">The most to return.</param>
    /// <returns>At most <paramref name="count"/> questions; fewer, or none, when the sentences are not plain enough.</returns>
    /// <exception cref="AnsweringException"><paramref name="articleId"/> names no article.</exception>
    public IReadOnlyList<string> Get(string? articleId, int count)
    {
        if (count <= 0)
        {
            return [];
        }

        using var lease = index.Acquire();
        var snapshot = lease.Snapshot;
        if (articleId is not null)
        {
            return [.. Of(snapshot, ArticleLookup.Find(snapshot, articleId)).Take(count).Select(draft => draft.Text)];
        }

        var articles = snapshot.Articles.Take(count).ToArray();
        return articles.Length == 1
            ? [.. Of(snapshot, articles[0]).Take(count).Select(draft => draft.Text)]
            : OfAll(snapshot, articles, count);
    }

    // A question from each article in turn. Among many articles another may answer better: it is asked of all again.
    private List<string> OfAll(IndexSnapshot snapshot, ArticleEntry[] articles, int count)
    {
        var found = new List<string>();
        var drafts = articles.Select(article => (article.Id, Drafts: Of(snapshot, article))).ToArray();
        for (var turn = 0; turn < MostKept && found.Count < count; turn++)
        {
            foreach (var (id, own) in drafts)
            {
                if (turn < own.Length && found.Count < count && !found.Contains(own[turn].Text) && IsAnswered(own[turn], id, null))
                {
                    found.Add(own[turn].Text);
                }
            }
        }

        return found;
    }

    private QuestionDraft[] Of(IndexSnapshot snapshot, ArticleEntry entry)
    {
        var key = (entry.Id, entry.ContentHash);
        if (cache.TryGetValue(key, out var known))
        {
            return known;
        }

        var made = Make(snapshot.Analyzed(entry), entry.Id);
        if (cache.Count >= MostCached)
        {
            cache.Clear();
        }

        return cache.GetOrAdd(key, made);
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
        for (var asked = 0; asked < MostAsked && waiting.Count > 0 && kept.Count < MostKept; asked++)
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
}
