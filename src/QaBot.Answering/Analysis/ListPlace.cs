using QaBot.Answering.Articles;
using QaBot.Answering.Articles.Formats.Lists;

namespace QaBot.Answering.Analysis;

/// <summary>Tells where the lists of an article begin, and what leads into them.</summary>
internal static class ListPlace
{
    /// <summary>Whether a sentence only announces what the next paragraph holds.</summary>
    /// <param name="sentence">The sentence.</param>
    public static bool Announces(AnalyzedSentence sentence) =>
        sentence.Paragraph.Kind == ParagraphKind.Body && sentence.Paragraph.Sentences[^1] == sentence.Sentence
        && LeadIn.Announces(sentence.Text);

    /// <summary>The list or table right behind a sentence's paragraph; null when something else follows.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    public static Paragraph? Following(AnalyzedArticle article, AnalyzedSentence sentence) =>
        sentence.Paragraph.Number < article.Article.Paragraphs.Count
        && article.Article.Paragraphs[sentence.Paragraph.Number] is { Kind: ParagraphKind.ListItem or ParagraphKind.TableRow } next
            ? next
            : null;

    /// <summary>The sentence that leads into the list that an item stands in; null when the sentence is no item, or none leads
    /// in.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The item.</param>
    public static AnalyzedSentence? LeadInOf(AnalyzedArticle article, AnalyzedSentence sentence)
    {
        if (sentence.Paragraph.Kind != ParagraphKind.ListItem)
        {
            return null;
        }

        var before = FirstOf(article, sentence.Paragraph).Number - 2;
        var leadIn = before >= 0 ? article[article.Article.Paragraphs[before].Sentences[^1].Index] : null;
        return leadIn is not null && Announces(leadIn) ? leadIn : null;
    }

    /// <summary>The first item of the list that an item stands in.</summary>
    /// <param name="article">The article.</param>
    /// <param name="item">The item.</param>
    public static Paragraph FirstOf(AnalyzedArticle article, Paragraph item)
    {
        var at = item.Number - 1;
        while (at > 0 && article.Article.Paragraphs[at - 1].Kind == ParagraphKind.ListItem)
        {
            at--;
        }

        return article.Article.Paragraphs[at];
    }
}
