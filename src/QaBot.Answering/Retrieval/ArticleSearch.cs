using Lucene.Net.Index;
using Lucene.Net.Search;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Retrieval;

/// <summary>
/// Finds the places of articles that hold all words of a search, in their titles and paragraphs; the last word may be the
/// beginning of one, so that a search can go on while it is typed. May be used from several threads at once.
/// </summary>
/// <param name="index">The articles; stays the caller's to dispose of.</param>
public sealed class ArticleSearch(ArticleIndex index) : IDisposable
{
    private const int MostWords = 32;
    private const float TitleBoost = 3;

    private readonly TextTokenizer tokenizer = new();

    /// <summary>Searches.</summary>
    /// <param name="words">The words, as they were typed; any text.</param>
    /// <param name="articleIds">The ids of the only articles to look in, 1 to 1,000; null for all.</param>
    /// <param name="top">How many places to give, 1 or more.</param>
    /// <returns>The places, best first, equals in the order of the index; none when there are no words.</returns>
    /// <exception cref="AnsweringException">An id names no article.</exception>
    public IReadOnlyList<SearchHit> Search(string words, IReadOnlyList<string>? articleIds, int top)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(top);
        return index.Read(snapshot => Search(snapshot, words, articleIds, top));
    }

    /// <inheritdoc/>
    public void Dispose() => tokenizer.Dispose();

    private SearchHit[] Search(IndexSnapshot snapshot, string words, IReadOnlyList<string>? articleIds, int top)
    {
        var among = snapshot.Among(articleIds);
        var languages = (among ?? snapshot.Articles).Select(entry => Language.Of(entry.Language)).Distinct();
        var terms = languages.ToDictionary(language => language, language => TermsOf(words, language));
        var query = new BooleanQuery(disableCoord: true);
        foreach (var (language, ofLanguage) in terms.Where(pair => pair.Value.Length > 0))
        {
            query.Add(AllOf(ofLanguage, language.Fields.Paragraph, language.Fields.Word), Occur.SHOULD);
            var title = AllOf(ofLanguage, language.Fields.Title, language.Fields.Title);
            title.Boost = TitleBoost;
            query.Add(title, Occur.SHOULD);
        }

        return query.Clauses.Count == 0
            ? []
            : [.. snapshot.Documents.Search(query, among, top).Select(found => HitOf(snapshot, found, terms))];
    }

    // "the opening of the bridge": what carries no meaning need not stand there, unless there is nothing else.
    private Token[] TermsOf(string words, Language language)
    {
        Token[] all = [.. tokenizer.Tokenize(words, language).Take(MostWords)];
        Token[] meaning = [.. all.Where((token, i) => i == all.Length - 1 || !language.IsFunctionWord(token))];
        return meaning.Length == 1 && language.IsFunctionWord(meaning[0]) ? all : meaning;
    }

    private static BooleanQuery AllOf(Token[] terms, string field, string written)
    {
        var query = new BooleanQuery(disableCoord: true);
        for (var i = 0; i < terms.Length; i++)
        {
            Query term = new TermQuery(new Term(field, terms[i].Stem));
            if (i == terms.Length - 1)
            {
                term = new DisjunctionMaxQuery(0) { term, new PrefixQuery(new Term(written, terms[i].Lower)) };
            }

            query.Add(term, Occur.MUST);
        }

        return query;
    }

    private SearchHit HitOf(IndexSnapshot snapshot, FoundDocument found, Dictionary<Language, Token[]> terms)
    {
        var (entry, place) = found;
        var language = Language.Of(entry.Language);
        var sought = terms[language];
        var article = snapshot.Load(entry).Article;
        var ofTitle = MarksOf(article.Title, 0, language, sought);
        var paragraph = place - entry.SentenceCount;
        if (paragraph >= article.Paragraphs.Count)
        {
            return new SearchHit(entry, null, article.Title, ofTitle, []);
        }

        // Of a long paragraph the sentence that holds most of the words.
        var (span, marks) = article.Paragraphs[paragraph].Sentences
            .Select(sentence => (sentence.Span, Marks: MarksOf(sentence.Span.Of(article.Text), sentence.Span.Offset, language, sought)))
            .MaxBy(sentence => sentence.Marks.Select(mark => mark.Of(article.Text)).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        return new SearchHit(entry, span, span.Of(article.Text), ofTitle, marks);
    }

    private TextSpan[] MarksOf(string text, int offset, Language language, Token[] sought) =>
        [.. tokenizer.Tokenize(text, language, offset)
            .Where(token => Array.Exists(sought, term => term.Stem == token.Stem)
                || token.Lower.StartsWith(sought[^1].Lower, StringComparison.Ordinal))
            .Select(token => token.Span)];
}
