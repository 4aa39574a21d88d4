using Lucene.Net.Index;
using Lucene.Net.Util;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Retrieval;

/// <summary>
/// Counts within one article. An article's documents follow one another in the index, so that walking a word's
/// postings over that stretch counts the article's sentences that hold it.
/// </summary>
/// <param name="reader">The index.</param>
/// <param name="fields">The fields of the article's language.</param>
internal sealed class BlockStatistics(IndexReader reader, LanguageFields fields)
{
    /// <summary>How many of an article's sentences hold a form; for several stems, an upper bound.</summary>
    public int Sentences(ArticleEntry article, string form) =>
        Count(fields.Sentence, form, article.FirstDocument, article.SentenceCount);

    /// <summary>How many of an article's paragraphs hold a form; for several stems, an upper bound.</summary>
    public int Paragraphs(ArticleEntry article, string form) =>
        Count(fields.Paragraph, form, article.FirstDocument + article.SentenceCount, article.ParagraphCount);

    private int Count(string field, string form, int first, int count)
    {
        var least = int.MaxValue;
        foreach (var stem in form.Split(' '))
        {
            least = Math.Min(least, CountStem(field, stem, first, first + count));
        }

        return least;
    }

    private int CountStem(string field, string stem, int first, int end)
    {
        var postings = MultiFields.GetTermDocsEnum(reader, null, field, new BytesRef(stem), DocsFlags.NONE);
        if (postings is null)
        {
            return 0;
        }

        var count = 0;
        for (var doc = postings.Advance(first); doc < end; doc = postings.NextDoc())
        {
            count++;
        }

        return count;
    }
}
