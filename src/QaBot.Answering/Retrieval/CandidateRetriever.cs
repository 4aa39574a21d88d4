using Lucene.Net.Index;
using Lucene.Net.Search;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Retrieval;

/// <summary>
/// Fetches from the index the sentences worth weighing: the best by their own words and those of the best paragraphs. Queries are put
/// together from analysed words, never parsed, so nothing that a user types is taken for query syntax.
/// </summary>
internal static class CandidateRetriever
{
    private const int BestSentences = 60;
    private const int BestParagraphs = 12;
    private const int SentencesWithNeighbours = 12;
    private const int SmallArticle = 30;

    /// <summary>Fetches the candidates.</summary>
    /// <param name="snapshot">The index as it is now.</param>
    /// <param name="terms">The question's words.</param>
    /// <param name="fields">The fields of the question's language; only articles in it have them.</param>
    /// <param name="among">The only articles to look in; null for all.</param>
    /// <param name="within">The only part of the only article; null for the whole.</param>
    /// <param name="readsWhole">Whether a small article, when it is the only one, is fetched whole, for a reader that understands more than
    /// its words.</param>
    /// <param name="budget">The time that there is; without more, the sentences that are best by their own words must do.</param>
    /// <returns>Each sentence once, in the order of articles and places.</returns>
    public static IReadOnlyList<CandidateSentence> Retrieve(
        IndexSnapshot snapshot, IReadOnlyList<QuestionTerm> terms, LanguageFields fields, IReadOnlyList<ArticleEntry>? among,
            TextSpan? within, bool readsWhole, TimeBudget budget)
    {
        var only = among is [var single] ? single : null;
        if (only is not null && within is { } part)
        {
            return SentencesWithin(snapshot.Analyzed(only).Article, only, part);
        }

        if (readsWhole && (only ?? (snapshot.Articles.Count == 1 ? snapshot.Articles[0] : null)) is { } small
            && small.SentenceCount <= SmallArticle)
        {
            return [.. Enumerable.Range(0, small.SentenceCount).Select(index => new CandidateSentence(small, index))];
        }

        var found = new HashSet<CandidateSentence>();
        var sentences = Search(snapshot, terms, fields.Sentence, among, BestSentences);
        for (var rank = 0; rank < sentences.Count; rank++)
        {
            var (article, index) = sentences[rank];
            found.Add(new CandidateSentence(article, index));
            if (rank < SentencesWithNeighbours && index + 1 < article.SentenceCount)
            {
                // "The ceremony took place in May" answers after the sentence that shares the question's words.
                found.Add(new CandidateSentence(article, index + 1));
            }
        }

        foreach (var (article, index) in budget.Allows() ? Search(snapshot, terms, fields.Paragraph, among, BestParagraphs) : [])
        {
            var paragraph = snapshot.Load(article).Article.Paragraphs[index - article.SentenceCount];
            found.UnionWith(paragraph.Sentences.Select(sentence => new CandidateSentence(article, sentence.Index)));
        }

        return [.. found.OrderBy(candidate => candidate.Article.Id, StringComparer.Ordinal).ThenBy(candidate => candidate.Index)];
    }

    // A part is small enough to be weighed whole.
    private static CandidateSentence[] SentencesWithin(Article article, ArticleEntry entry, TextSpan part) =>
        [.. article.Paragraphs
            .Where(paragraph => paragraph.Span.Overlaps(part))
            .SelectMany(paragraph => paragraph.Sentences)
            .Where(sentence => part.Overlaps(sentence.Span))
            .Select(sentence => new CandidateSentence(entry, sentence.Index))];

    private static IReadOnlyList<FoundDocument> Search(IndexSnapshot snapshot, IReadOnlyList<QuestionTerm> terms, string field,
        IReadOnlyList<ArticleEntry>? among, int count) =>
        snapshot.Documents.Search(AnyOf(terms, field), among, count);

    // The best form of each word counts.
    private static BooleanQuery AnyOf(IReadOnlyList<QuestionTerm> terms, string field)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var term in terms.Take(BooleanQuery.MaxClauseCount))
        {
            var forms = new DisjunctionMaxQuery(0) { Boost = (float)term.Weight };
            forms.Add(FormQuery(term.Stem, field, 1));
            foreach (var (form, share) in term.Alternatives)
            {
                forms.Add(FormQuery(form, field, share));
            }

            query.Add(forms, Occur.SHOULD);
        }

        return query;
    }

    private static Query FormQuery(string form, string field, double share)
    {
        if (!form.Contains(' '))
        {
            return new TermQuery(new Term(field, form)) { Boost = (float)share };
        }

        var phrase = new PhraseQuery { Boost = (float)share };
        foreach (var stem in form.Split(' '))
        {
            phrase.Add(new Term(field, stem));
        }

        return phrase;
    }
}

/// <summary>A sentence worth weighing.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="Index">Its index among the article's sentences.</param>
internal readonly record struct CandidateSentence(ArticleEntry Article, int Index);
