using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;

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
    private readonly double[]? amongAll = only is null ? AmongAll(snapshot, terms, language) : null;

    /// <summary>The weights of the question's words in one article.</summary>
    public TermWeights In(ArticleEntry entry, AnalyzedArticle article)
    {
        if (amongAll is not null)
        {
            return new TermWeights(amongAll, amongAll);
        }

        // How many of its sentences hold a form; for a form of several stems, an upper bound.
        string[] stems = [.. terms.SelectMany(FormsOf).SelectMany(form => form.Split(' ')).Distinct(StringComparer.Ordinal)];
        var counts = stems.Zip(snapshot.Documents.Count(entry, language, stems))
            .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        var sentences = new double[terms.Count];
        var paragraphs = new double[terms.Count];
        for (var i = 0; i < terms.Count; i++)
        {
            var inSentences = 0;
            var inParagraphs = 0;
            foreach (var form in FormsOf(terms[i]))
            {
                inSentences += form.Split(' ').Min(stem => counts[stem].Sentences);
                inParagraphs += form.Split(' ').Min(stem => counts[stem].Paragraphs);
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
            var holding = FormsOf(term).Sum(form => (long)form.Split(' ').Min(lexicon.SentencesWith));
            return term.Weight * InverseFrequency(held.Sentences, holding);
        })];
    }

    private static IEnumerable<string> FormsOf(QuestionTerm term) => term.Alternatives.Keys.Prepend(term.Stem);

    private static double InverseFrequency(long count, long holding)
    {
        var with = Math.Min(count, holding);
        return Math.Log(1 + ((count - with + 0.5) / (with + 0.5)));
    }
}
