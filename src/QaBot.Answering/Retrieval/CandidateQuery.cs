using Lucene.Net.Index;
using Lucene.Net.Search;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Retrieval;

/// <summary>
/// Turns a question's words into a query. The query is put together from analysed words, never parsed, so nothing that
/// a user types is taken for query syntax.
/// </summary>
internal static class CandidateQuery
{
    /// <summary>A query for any of the words, the best form of each word counting.</summary>
    /// <param name="terms">The question's words.</param>
    /// <param name="field">The field to look in.</param>
    public static Query Build(IReadOnlyList<QuestionTerm> terms, string field)
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
        var stems = form.Split(' ');
        Query query;
        if (stems.Length == 1)
        {
            query = new TermQuery(new Term(field, form));
        }
        else
        {
            var phrase = new PhraseQuery();
            foreach (var stem in stems)
            {
                phrase.Add(new Term(field, stem));
            }

            query = phrase;
        }

        query.Boost = (float)share;
        return query;
    }
}
