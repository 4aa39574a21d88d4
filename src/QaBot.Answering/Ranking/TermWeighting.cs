using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Answering.Retrieval;

namespace QaBot.Answering.Ranking;

/// <summary>
/// Counts how rare the question's words are. Within the article, so that its own subject, which every sentence could
/// name, does not outweigh what the question is about; where several articles are searched, among all of them, so that
/// the subject tells the right one.
/// </summary>
/// <param name="snapshot">The index.</param>
/// <param name="terms">The question's words.</param>
/// <param name="language">The question's language.</param>
/// <param name="only">The only article that is searched; null for all.</param>
internal sealed class TermWeighting(IndexSnapshot snapshot, IReadOnlyList<QuestionTerm> terms, Language language, ArticleEntry? only)
{
    private readonly BlockStatistics statistics = new(snapshot.Reader, language.Fields);
    private readonly double[]? amongAll = only is null ? AmongAll(snapshot, terms, language) : null;

    /// <summary>The weights of the question's words in one article.</summary>
    public TermWeights In(ArticleEntry entry, AnalyzedArticle article)
    {
        if (amongAll is not null)
        {
            return new TermWeights(amongAll, amongAll);
        }

        var sentences = new double[terms.Count];
        var paragraphs = new double[terms.Count];
        for (var i = 0; i < terms.Count; i++)
        {
            var inSentences = 0;
            var inParagraphs = 0;
            foreach (var form in terms[i].Alternatives.Keys.Prepend(terms[i].Stem))
            {
                inSentences += statistics.Sentences(entry, form);
                inParagraphs += statistics.Paragraphs(entry, form);
            }

            if (terms[i].Time is { } time)
            {
                var asked = new Days(time.Start, time.End);
                var named = article.Times.Count(other => asked.Overlaps(new Days(other.Start, other.End)));
                inSentences = Math.Max(inSentences, named);
                inParagraphs = Math.Max(inParagraphs, named);
            }

            sentences[i] = terms[i].Weight * InverseFrequency(entry.SentenceCount, inSentences);
            paragraphs[i] = terms[i].Weight * InverseFrequency(entry.ParagraphCount, inParagraphs);
        }

        return new TermWeights(sentences, paragraphs);
    }

    private static double[]? AmongAll(IndexSnapshot snapshot, IReadOnlyList<QuestionTerm> terms, Language language)
    {
        if (snapshot.Languages.FirstOrDefault(share => share.Language == language) is not { Articles: > 1 } held)
        {
            return null;
        }

        var lexicon = new Lexicon(snapshot.Reader, language);
        return [.. terms.Select(term =>
        {
            var holding = term.Alternatives.Keys.Prepend(term.Stem).Sum(form => (long)form.Split(' ').Min(lexicon.SentencesWith));
            return term.Weight * InverseFrequency(held.Sentences, holding);
        })];
    }

    private static double InverseFrequency(long count, long holding)
    {
        var with = Math.Min(count, holding);
        return Math.Log(1 + ((count - with + 0.5) / (with + 0.5)));
    }
}
